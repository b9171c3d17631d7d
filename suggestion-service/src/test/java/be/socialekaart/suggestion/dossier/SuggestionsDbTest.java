package be.socialekaart.suggestion.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.Suggestion.Identity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SuggestionServiceTest
class SuggestionsDbTest {
    @Autowired
    Suggestions suggestions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsBackWhatWasStored() {
        Suggestion stored = stored();

        Suggestion read = suggestions.find(stored.id()).orElseThrow();

        assertThat(read.number()).isEqualTo(stored.number());
        assertThat(read.proposal()).isEqualTo(stored.proposal());
        assertThat(read.submittedAt()).isEqualTo(stored.submittedAt());
        assertThat(read.status()).isEqualTo(SuggestionStatus.RECEIVED);
        assertThat(read.heardAt()).isEqualTo(Instant.EPOCH);
        assertThat(read.outcomes()).isEmpty();
    }

    @Test
    void keepsTheOutcomePerField() {
        Suggestion suggestion = stored();
        List<FieldOutcome> outcomes = List.of(
                new FieldOutcome(
                        "phones", Outcome.ADAPTED, JsonMapper.shared().readTree("[{\"value\":\"1712\"}]"), "Nagebeld."),
                new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt."));

        suggestion.reviewClosed(outcomes, Instant.parse("2026-03-03T10:00:00Z"));
        suggestions.save(suggestion);

        Suggestion read = suggestions.find(suggestion.id()).orElseThrow();
        assertThat(read.status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(read.outcomes()).isEqualTo(outcomes);
        assertThat(read.heardAt()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
    }

    @Test
    void countsPerYear() {
        assertThat(next(2031)).isEqualTo("S-2031-000001");
        assertThat(next(2031)).isEqualTo("S-2031-000002");
        assertThat(next(2032)).isEqualTo("S-2032-000001");
    }

    @Test
    void givesANumberAgainWhenNothingCameOfIt() {
        transaction.executeWithoutResult(status -> {
            suggestions.nextNumber(2033);
            status.setRollbackOnly();
        });

        assertThat(next(2033)).isEqualTo("S-2033-000001");
    }

    @Test
    void countsOnPastAMillion() {
        jdbc.sql("insert into number_series (year, last) values (2034, 999999)").update();

        assertThat(next(2034)).isEqualTo("S-2034-1000000");
    }

    private String next(int year) {
        return transaction.execute(status -> suggestions.nextNumber(year));
    }

    private Suggestion stored() {
        return transaction.execute(status -> {
            Identity identity =
                    new Identity(new SuggestionId(UUID.randomUUID()), suggestions.nextNumber(2030), 1, false);
            Suggestion suggestion = Suggestion.received(identity, ASuggestion.proposal(), ASuggestion.NOON);
            suggestions.add(suggestion);
            return suggestion;
        });
    }
}
