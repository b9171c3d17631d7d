package be.socialekaart.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.events.Topics;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestTopicsTest {

    private final SuggestionWithdrawn event =
            new SuggestionWithdrawn(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-11-23T10:00:00Z"));

    @Test
    void keepsTheTopicsOfContextsApart() {
        TestTopics one = topics("one-");
        TestTopics two = topics("two-");

        UUID id = one.send(Topics.SUGGESTION, event.fiche().toString(), event);

        assertThat(one.events(Topics.SUGGESTION, SuggestionWithdrawn.class)).containsExactly(event);
        assertThat(one.all(Topics.SUGGESTION).getFirst().headers())
                .containsEntry("ce_id", id.toString())
                .containsEntry("ce_type", "SuggestionWithdrawn");
        assertThat(two.all(Topics.SUGGESTION)).isEmpty();
        assertThat(one.lag(Topics.SUGGESTION, "nobody")).isEqualTo(1);
    }

    private static TestTopics topics(String prefix) {
        TestTopics topics = new TestTopics(Servers.running().kafka(), prefix);
        topics.createDeclared();
        return topics;
    }
}
