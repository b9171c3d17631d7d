package be.socialekaart.suggestion.register;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReferenceEvent.ReferenceChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuggestionServiceTest
class ReferenceListenerTest {

    @Autowired
    TestTopics topics;

    @AfterEach
    void forget() {
        Current.forget();
    }

    @Test
    void followsTheRegisterAndNothingOlder() {
        send(7, "Rustoorden");
        eventually(() -> assertThat(Rubrieken.load().byCode("14.04.01"))
                .map(Rubriek::name)
                .hasValue("Rustoorden"));
        send(6, "Gasthuizen");
        send(8, "Zorghuizen");
        eventually(() -> assertThat(Rubrieken.load().byCode("14.04.01"))
                .map(Rubriek::name)
                .hasValue("Zorghuizen"));
    }

    private void send(int revision, String name) {
        String table = Rubrieken.load()
                .table()
                .replaceAll("woonzorgcentra,14.04.01,([^,]*),[^,]*,", "woonzorgcentra,14.04.01,$1," + name + ",");
        topics.send(
                Topics.REFERENCE,
                "rubrieken",
                new ReferenceChanged("rubrieken", revision, Map.of("rubriek", table), Instant.EPOCH));
    }
}
