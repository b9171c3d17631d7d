package be.socialekaart.workflow.casefile;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field under review.
 *
 * @param change what stood there in the version it was made against, and what is proposed
 * @param now what stands there in the newest version known here
 * @param clash the field was changed meanwhile in a way that does not merge
 * @param reopened the register said so: the next decision is made against what stands there now
 * @param verdict null until somebody decided
 */
public record CaseField(
        FieldChange change,
        @Nullable JsonNode now,
        boolean clash,
        boolean reopened,
        @Nullable Verdict verdict) {

    /**
     * @param value what was put on the fiche, or is about to be
     * @param settled the outcome is final; until then the register has to answer
     */
    public record Verdict(Outcome outcome, @Nullable JsonNode value, String reason, boolean settled) {}

    /** What the rules made of a field of a change that came through the register. */
    public enum Route {
        /** Goes to the register without a person. */
        LIVE,
        /** Goes there too; a coordinator looks at a share of these afterwards. */
        LIVE_SAMPLED,
        /** Waits for a coordinator. */
        REVIEW
    }

    /** A field nobody decided about, as it is when the case is opened. */
    public static CaseField opened(FieldChange change, @Nullable JsonNode now) {
        CaseField field = new CaseField(change, now, false, false, null);
        return new CaseField(change, now, field.doesNotMerge(), false, null);
    }

    public String path() {
        return change.path();
    }

    public boolean undecided() {
        return verdict == null;
    }

    /** Decided, on its way to the register, and not answered yet. */
    public boolean underway() {
        return verdict != null && !verdict.settled();
    }

    /** What becomes of the field when the proposal is accepted as it is. */
    public Merged merged() {
        return Merge.merge(path(), change.from(), now, change.to());
    }

    public boolean doesNotMerge() {
        return merged().kind() == Merged.Kind.CLASH;
    }
}
