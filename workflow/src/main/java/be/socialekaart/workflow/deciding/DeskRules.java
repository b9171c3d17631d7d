package be.socialekaart.workflow.deciding;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.regions.Coordinators;
import be.socialekaart.workflow.regions.Regions;
import org.springframework.stereotype.Component;

/** Who may do what at the desk, together. Every coordinator may decide everywhere; outside the own region it is logged. */
@Component
record DeskRules(Conflicts conflicts, DecisionRules decisions, Coordinators coordinators, Regions regions) {

    boolean isElsewhere(CurrentUser user, CaseFile file) {
        return !regions.serves(user.id(), file.region());
    }
}
