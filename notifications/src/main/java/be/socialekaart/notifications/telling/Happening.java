package be.socialekaart.notifications.telling;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What happens that somebody is told of. */
enum Happening {
    SUGGESTION_MADE,
    QUESTION_ASKED,
    SUGGESTION_DECIDED,
    WORK_OPENED,
    WORK_CLASHED,
    /** A person decided about what a manager or a coordinator proposed. */
    EDIT_DECIDED,
    /** Something else stands on the fiche, after a review of what somebody proposed. */
    FICHE_CHANGED,
    /** Something else stands on the fiche, because an authentic source says so. */
    SOURCE_CHANGED;

    private static final Set<Outcome> CHANGES = EnumSet.of(Outcome.ACCEPTED, Outcome.ADAPTED);

    /**
     * The end of a review can be several things at once.
     *
     * @param lay whether it lay on a desk; else the rules decided at once, and its proposer saw that happen
     */
    static List<Happening> of(ReviewClosed closed, boolean lay) {
        String kind = closed.kind() == null ? "SUGGESTION" : closed.kind();
        boolean changed = closed.outcomes().stream().map(FieldOutcome::outcome).anyMatch(CHANGES::contains);
        List<Happening> happened = new ArrayList<>();
        switch (kind) {
            case "SUGGESTION", "MANAGER_EDIT", "NEW_FICHE", "CLOSING" -> {
                // What has no account behind it, anyone suggested.
                if (closed.proposedBy() == null) happened.add(SUGGESTION_DECIDED);
                else if (lay) happened.add(EDIT_DECIDED);
            }
            default -> {
                // Nobody waits for the end of the other kinds; what they change on a fiche is told below.
            }
        }
        if (changed) happened.add(kind.equals("RECOGNITION") ? SOURCE_CHANGED : FICHE_CHANGED);
        return happened;
    }
}
