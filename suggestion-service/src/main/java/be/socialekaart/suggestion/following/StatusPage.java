package be.socialekaart.suggestion.following;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the status page shows of a suggestion, in the order in which people ask: where is it, what became of it. */
record StatusPage(
        String code,
        String number,
        UUID fiche,
        String ficheName,
        Instant submittedAt,
        SuggestionStatus status,
        List<Step> steps,
        List<FieldView> fields,
        boolean canBeAnswered,
        boolean canBeWithdrawn) {

    static StatusPage of(Suggestion suggestion, String code) {
        return new StatusPage(
                code,
                suggestion.number(),
                suggestion.proposal().fiche(),
                suggestion.proposal().ficheName(),
                suggestion.submittedAt(),
                suggestion.status(),
                Step.of(suggestion),
                suggestion.proposal().changes().stream()
                        .map(change -> FieldView.of(change, suggestion.outcomes()))
                        .toList(),
                suggestion.canBeAnswered(),
                suggestion.canBeWithdrawn());
    }

    /** The name of the status in the message keys. */
    public String statusKey() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return status != SuggestionStatus.CLOSED && status != SuggestionStatus.WITHDRAWN;
    }

    /**
     * @param outcome null as long as it is not known
     * @param now what the fiche says since, where that is not what was proposed
     */
    record FieldView(
            String label,
            List<Difference.Line> difference,
            @Nullable String outcome,
            List<String> now,
            @Nullable String reason) {

        static FieldView of(FieldChange change, List<FieldOutcome> outcomes) {
            String label = FieldText.label(change.path());
            List<Difference.Line> difference = Difference.between(change.path(), change.from(), change.to());
            return outcomes.stream()
                    .filter(outcome -> outcome.path().equals(change.path()))
                    .findFirst()
                    .map(outcome -> new FieldView(label, difference, key(outcome), now(outcome), outcome.reason()))
                    .orElseGet(() -> new FieldView(label, difference, null, List.of(), null));
        }

        private static String key(FieldOutcome outcome) {
            return outcome.outcome().name().toLowerCase(Locale.ROOT);
        }

        private static List<String> now(FieldOutcome outcome) {
            return switch (outcome.outcome()) {
                case ADAPTED, SUPERSEDED -> FieldText.lines(outcome.path(), outcome.value());
                case ACCEPTED, REFUSED, ALREADY_SO, PASSED_TO_SOURCE -> List.of();
            };
        }
    }
}
