package be.socialekaart.suggestion.following;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import be.socialekaart.suggestion.reporting.SourceReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the status page shows of a suggestion, in the order in which people ask: where is it, what became of it.
 *
 * @param listed whether there is a fiche to look at: a proposed one is there once it was accepted
 */
record StatusPage(
        String code,
        String number,
        UUID fiche,
        String ficheName,
        boolean listed,
        Instant submittedAt,
        SuggestionStatus status,
        boolean atSource,
        List<Step> steps,
        List<FieldView> fields,
        boolean canBeAnswered,
        boolean canBeWithdrawn) {

    /** @param reports what sources were told of it */
    static StatusPage of(Suggestion suggestion, String code, List<SourceReport> reports) {
        boolean atSource = reports.stream().anyMatch(report -> report.settledAt() == null);
        return new StatusPage(
                code,
                suggestion.number(),
                suggestion.proposal().fiche(),
                suggestion.proposal().ficheName(),
                suggestion.proposal().baseVersion() > 0 || suggestion.isOnTheFiche(),
                suggestion.submittedAt(),
                suggestion.status(),
                atSource,
                Step.of(suggestion, atSource),
                suggestion.proposal().changes().stream()
                        .map(change -> FieldView.of(change, suggestion))
                        .toList(),
                suggestion.canBeAnswered(),
                suggestion.canBeWithdrawn());
    }

    /** The name of the status in the message keys: closed is no end as long as a source owes an answer. */
    public String statusKey() {
        return status == SuggestionStatus.CLOSED && atSource
                ? "at_source"
                : status.name().toLowerCase(Locale.ROOT);
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

        static FieldView of(FieldChange change, Suggestion suggestion) {
            String label = FieldText.label(change.path());
            List<Difference.Line> difference = Difference.between(change.path(), change.from(), change.to());
            if (suggestion.status() == SuggestionStatus.WITHDRAWN) {
                return new FieldView(label, difference, "withdrawn", List.of(), null);
            }
            return suggestion.outcomes().stream()
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
