package be.socialekaart.workflow.deciding;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.casefile.StandardReasons;
import be.socialekaart.workflow.deciding.Decision.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a coordinator's choice means for a field. Where the change stands on the fiche already, the meanings turn around:
 * accepting leaves it there, and refusing puts back what stood there before, with later edits of others kept.
 */
@Component
class Verdicts {

    private final StandardReasons reasons;

    Verdicts(StandardReasons reasons) {
        this.reasons = reasons;
    }

    /** @param againstNow whether the decision counts against what stands on the fiche now */
    Verdict of(Subject about, CaseField field, Choice choice, boolean againstNow) {
        String reason =
                choice.reason().isBlank() ? reasonOf(about) : choice.reason().strip();
        return switch (choice.outcome()) {
            case ADAPTED ->
                new Verdict(
                        Outcome.ADAPTED,
                        FieldRules.check(field.path(), choice.value()).value(),
                        reason,
                        false);
            case REFUSED ->
                about.afterwards()
                        ? putBack(field, reason, againstNow)
                        : new Verdict(Outcome.REFUSED, null, reason, true);
            case ACCEPTED ->
                about.afterwards()
                        ? new Verdict(Outcome.ACCEPTED, field.now(), reason, true)
                        : new Verdict(Outcome.ACCEPTED, proposed(field, againstNow), reason, false);
            default -> throw new IllegalStateException("Not for a coordinator to choose: " + choice.outcome());
        };
    }

    private String reasonOf(Subject about) {
        return about.afterwards() ? reasons.checked() : reasons.accepted(about.origin());
    }

    /** Where it does not merge, whoever saw both chose the proposal. */
    private static @Nullable JsonNode proposed(CaseField field, boolean againstNow) {
        return merged(field.merged(), againstNow, field.change().to());
    }

    /** Where a later edit took the place of what was checked, there is nothing left to put back. */
    private static Verdict putBack(CaseField field, String reason, boolean againstNow) {
        JsonNode before = field.change().from();
        Merged back = Merge.merge(field.path(), field.change().to(), field.now(), before);
        boolean overtaken = againstNow && back.kind() == Merged.Kind.CLASH;
        return overtaken
                ? new Verdict(Outcome.REFUSED, null, reason, true)
                : new Verdict(Outcome.REFUSED, merged(back, againstNow, before), reason, false);
    }

    private static @Nullable JsonNode merged(Merged merged, boolean againstNow, @Nullable JsonNode otherwise) {
        return againstNow && merged.kind() != Merged.Kind.CLASH ? merged.value() : otherwise;
    }
}
