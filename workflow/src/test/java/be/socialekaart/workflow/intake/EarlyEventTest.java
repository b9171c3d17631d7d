package be.socialekaart.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EarlyEventTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final UUID ID = UUID.fromString("0d6f2d1c-53a7-4b4e-9a63-5d0f6a3f5c01");

    @Test
    void countsAsAnAnswerOnlyToAQuestionOfThatMoment() {
        assertThat(event(new MessagePosted(ID, ID, ID, NOW)).expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void waitsLongWithAWithdrawal() {
        assertThat(event(new SuggestionWithdrawn(ID, ID, NOW)).expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void isReadBackByItsName() {
        assertThat(EarlyEvent.kind(event(new SuggestionWithdrawn(ID, ID, NOW)).name()))
                .isEqualTo(SuggestionWithdrawn.class);
    }

    private static EarlyEvent event(Object event) {
        return new EarlyEvent(ID, ID, event, NOW);
    }
}
