package be.socialekaart.gateway.operations;

import be.socialekaart.operations.Situation;
import org.jspecify.annotations.Nullable;

/**
 * How a part answered when it was asked.
 *
 * @param situation null when it gave none
 */
record PartState(Part part, Answer answer, @Nullable Situation situation) {

    enum Answer {
        UP,
        /** Nobody answers at its address. */
        DOWN,
        /** It answers, and cannot reach its database. */
        WITHOUT_DATABASE,
        /** It answers something else. */
        FAILING
    }

    static PartState up(Part part, Situation situation) {
        return new PartState(part, Answer.UP, situation);
    }

    static PartState unwell(Part part, Answer answer) {
        return new PartState(part, answer, null);
    }

    /** The key of the sentence that says what is wrong and what to do about it. */
    public String advice() {
        return situation == null
                ? "operations.answer." + answer + ".advice"
                : "operations.concern." + situation.concern();
    }

    public boolean isWell() {
        return situation != null && situation.concern() == Situation.Concern.NONE;
    }
}
