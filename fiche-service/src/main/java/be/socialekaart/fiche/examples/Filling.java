package be.socialekaart.fiche.examples;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.managing.Managements;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the register in one transaction: killed halfway, it is empty again and the next start begins anew. */
@Service
class Filling {
    private static final int AT_ONCE = 250;
    private static final int DEMO_MANAGERS = 9;
    private static final int FICHES_EACH = 3;

    private final Fiches fiches;
    private final Register register;
    private final Managements managements;
    private final Clock clock;

    Filling(Fiches fiches, Register register, Managements managements, Clock clock) {
        this.fiches = fiches;
        this.register = register;
        this.managements = managements;
        this.clock = clock;
    }

    /** Does nothing when there already are fiches. */
    @Transactional
    public void fill(int howMany, boolean withManagers) {
        if (!fiches.noneWhileLocked()) return;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Attribution by = new Attribution(Origin.COORDINATOR, null, null, null, now);
        List<FicheId> made = new FicheGenerator()
                .fiches()
                .limit(howMany)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .peek(some -> register.enter(some, by))
                .flatMap(some -> some.stream().map(Fiche::id))
                .toList();
        if (withManagers && !made.isEmpty()) giveToManagers(made, now);
    }

    private void giveToManagers(List<FicheId> made, Instant now) {
        for (int i = 0; i < DEMO_MANAGERS * FICHES_EACH; i++)
            managements.give(made.get(i % made.size()), "beheerder-" + (i % DEMO_MANAGERS + 1), now);
    }
}
