package be.socialekaart.fiche.managing;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fiche.proposing.Proposer;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.Role;
import org.springframework.stereotype.Component;

/** Who may change which fiche by hand: every coordinator every fiche, a manager the own ones. Public: every page to change one asks. */
@Component
public class Editors {
    private final Managements managements;

    Editors(Managements managements) {
        this.managements = managements;
    }

    public Proposer proposer(FicheId fiche, CurrentUser user, Channel channel) {
        refuseUnlessTheirs(fiche, user);
        return new Proposer(user.has(Role.COORDINATOR) ? Origin.COORDINATOR : Origin.MANAGER, user.id(), channel);
    }

    /** A coordinator who says that something holds does not speak for the manager. */
    public static Confirmation confirmation(CurrentUser user) {
        return user.has(Role.COORDINATOR) ? Confirmation.COORDINATOR : Confirmation.PAGE;
    }

    public void refuseUnlessTheirs(FicheId fiche, CurrentUser user) {
        if (!managements.mayEdit(user, fiche)) throw Refusal.forbidden("refusal.notYourFiche");
    }
}
