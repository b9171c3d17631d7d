package be.socialekaart.suggestion.register;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.Topics;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.testing.TestTopics;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuggestionServiceTest
class FicheListenerTest {
    private final UUID fiche = UUID.randomUUID();

    @Autowired
    KnownFiches fiches;

    @Autowired
    TestTopics topics;

    @Test
    void keepsWhatTheRegisterPublishes() {
        send(1, 1);
        send(2, 2);

        eventually(
                () -> assertThat(fiches.newest(fiche).map(KnownFiche::version)).contains(2));
        assertThat(fiches.version(fiche, 1)).isPresent();
    }

    @Test
    void redeliveryAndOldRevisionsChangeNothing() {
        UUID event = UUID.randomUUID();
        topics.send(Topics.FICHE, fiche.toString(), AFiche.changed(fiche, 3, 9), event);
        topics.send(Topics.FICHE, fiche.toString(), AFiche.changed(fiche, 3, 9), event);
        send(2, 8);
        send(4, 10);

        eventually(
                () -> assertThat(fiches.newest(fiche).map(KnownFiche::version)).contains(4));
        assertThat(fiches.version(fiche, 2)).isEmpty();
    }

    @Test
    void tombstoneRemovesTheFiche() {
        send(1, 1);
        eventually(() -> assertThat(fiches.newest(fiche)).isPresent());

        topics.send(Topics.FICHE, fiche.toString(), null, TestTopics.headers("", UUID.randomUUID()));

        eventually(() -> assertThat(fiches.newest(fiche)).isEmpty());
    }

    private void send(int version, int revision) {
        topics.send(Topics.FICHE, fiche.toString(), AFiche.changed(fiche, version, revision));
    }
}
