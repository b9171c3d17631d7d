package be.socialekaart.workflow.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One addressee of one campaign, who is asked about some fiches. Public: answers of every kind come to it.
 *
 * @param others accounts that manage one of the fiches too
 * @param round how many mails were asked for
 */
public record Ladder(
        UUID contact,
        UUID campaign,
        String account,
        List<String> others,
        @Nullable String process,
        int round,
        Instant startedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /**
     * A fiche that is asked about.
     *
     * @param unsure the answer was once "I do not know"
     * @param call the telephone task on the desk, once there is one
     */
    public record Asked(
            UUID contact,
            UUID fiche,
            State state,
            boolean unsure,
            @Nullable UUID call) {}

    /** How far the question about a fiche is. */
    public enum State {
        /** Asked by mail. */
        OPEN,
        /** Answered with "I do not know": somebody calls. */
        UNSURE,
        /** On the desk, to be called about. */
        TO_CALL,
        CONFIRMED,
        CORRECTED,
        /** The fiche itself shows that somebody looked after it, whatever the way. */
        ELSEWHERE,
        BY_PHONE,
        NOT_REACHED,
        STOPPED;

        public boolean isSettled() {
            return compareTo(TO_CALL) > 0;
        }
    }
}
