package be.socialekaart.workflow.deciding;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.regions.Coordinators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in plain words why somebody was too late for a case. */
@Component
class Conflicts {

    private final Coordinators coordinators;

    Conflicts(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    static Refusal unknown() {
        return Refusal.notFound("case.unknown");
    }

    /** Passes when the case lies on the desk and nobody else is busy with it. */
    void refuseUnlessFree(CaseFile file, CurrentUser user) {
        refuseUnlessOnDesk(file);
        if (file.isClaimedBySomebodyElseThan(user.id())) {
            throw Refusal.conflict(
                    "conflict.claimed", coordinators.name(file.desk().claimedBy()));
        }
    }

    void refuseUnlessOnDesk(CaseFile file) {
        if (file.status() == Status.WAITING) {
            throw Refusal.conflict("conflict.waiting");
        }
        refuseWhenDecided(file);
    }

    void refuseUnlessWaiting(CaseFile file) {
        refuseWhenDecided(file);
        if (file.status() != Status.WAITING) {
            throw Refusal.conflict("conflict.notWaiting");
        }
    }

    private void refuseWhenDecided(CaseFile file) {
        if (file.status() == Status.APPLYING || file.status() == Status.CLOSED) {
            String decidedBy = file.course().decidedBy();
            throw decidedBy == null
                    ? Refusal.conflict("conflict.withdrawn")
                    : Refusal.conflict("conflict.decided", coordinators.name(decidedBy));
        }
    }

    static void refuseOwn(CaseFile file, CurrentUser user) {
        if (file.about().isOwnOf(user.id())) throw Refusal.conflict("conflict.own");
    }

    /** A telephone task has no fields to decide about: it has a page of its own. */
    static void refuseCall(CaseFile file) {
        if (CallCases.isCall(file)) {
            throw Refusal.conflict("conflict.call");
        }
    }

    /** Passes when what was on the screen is what is there now. */
    static void refuseUnlessSeen(CaseFile file, @Nullable Integer seen) {
        if (seen != null && seen != file.revision()) {
            throw Refusal.conflict("conflict.changed");
        }
    }
}
