package be.socialekaart.workflow.casefile;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is now. It is opened by a change, waits for a person on the desk (OPEN, or CLAIMED by somebody), may wait
 * for an answer (WAITING), goes to the register (APPLYING) and comes back when a field clashes, or is CLOSED for good.
 *
 * @param id the id of the review
 * @param change the change under review: for a suggestion the suggestion's id
 * @param region the slug of the province; null as long as the fiche is not known here
 * @param revision rises with everything that somebody who decides must have seen
 */
public record CaseFile(
        UUID id,
        Subject about,
        Status status,
        int revision,
        @Nullable String region,
        Desk desk,
        Course course) {

    public enum Status {
        OPEN,
        CLAIMED,
        WAITING,
        APPLYING,
        CLOSED;

        /** A coordinator can do something with it. */
        public boolean onDesk() {
            return this == OPEN || this == CLAIMED;
        }
    }

    /**
     * What never changes about it.
     *
     * @param baseVersion 0 when the fiche does not exist yet
     * @param proposer null for a suggestion: who makes one is nobody's business here
     * @param afterwards what is under review stands on the fiche already; the case looks whether that was right
     */
    public record Subject(
            UUID change,
            String number,
            UUID fiche,
            String kind,
            Origin origin,
            int baseVersion,
            Instant openedAt,
            @Nullable Proposer proposer,
            boolean afterwards) {

        /** What a source says is taken over or not: an adapted value would stand there in the name of the source. */
        public boolean isAdaptable() {
            return origin != Origin.SOURCE;
        }

        /** Nobody decides about an own change, or checks it afterwards; what a coordinator changes as such needs nobody. */
        public boolean isOwnOf(String account) {
            boolean asCoordinator = origin == Origin.COORDINATOR && !afterwards;
            return proposer != null && !asCoordinator && proposer.account().equals(account);
        }
    }

    /**
     * Who proposed a change that came through the register.
     *
     * @param account the pseudonymous id of the account; of a source its name
     * @param why a code where a person must look; null otherwise
     */
    public record Proposer(
            String account, Channel channel, @Nullable String why) {}

    /**
     * How it lies on the desk.
     *
     * @param answered the submitter wrote something that nobody looked at yet
     * @param attention why it does not go on by itself; null when all is well
     */
    public record Desk(
            @Nullable String ficheName,
            @Nullable String claimedBy,
            String priority,
            Instant dueAt,
            @Nullable Instant waitingSince,
            boolean overdue,
            boolean answered,
            @Nullable String attention) {}

    /** @param nowVersion the version of the fiche that the fields' {@code now} was read from; null when unknown */
    public record Course(
            @Nullable String process,
            @Nullable Integer nowVersion,
            @Nullable UUID decision,
            @Nullable String decidedBy,
            @Nullable Instant closedAt) {}

    public UUID change() {
        return about.change();
    }

    public UUID fiche() {
        return about.fiche();
    }

    public String number() {
        return about.number();
    }

    /** Made by anyone, who can be asked something; every other change has a proposer. */
    public boolean isSuggestion() {
        return about.origin() == Origin.SUGGESTION;
    }

    public boolean isNewFiche() {
        return about.baseVersion() == 0;
    }

    public boolean isClaimedBySomebodyElseThan(String account) {
        return status == Status.CLAIMED && !account.equals(desk.claimedBy());
    }
}
