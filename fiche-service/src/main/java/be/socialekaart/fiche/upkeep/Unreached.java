package be.socialekaart.fiche.upkeep;

import be.socialekaart.events.UpkeepEvent.NotReached;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a fiche say since when it was not confirmed. One that is gone by now says nothing any more. */
@Service
class Unreached {
    private final Fiches fiches;
    private final Register register;
    private final Clock clock;

    Unreached(Fiches fiches, Register register, Clock clock) {
        this.fiches = fiches;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public void label(NotReached missed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        fiches.lock(new FicheId(missed.fiche()))
                .filter(fiche -> fiche.mergedInto().isEmpty() && fiche.notReached(missed.askedAt()))
                .ifPresent(fiche -> register.storeSign(fiche, now, missed.contact()));
    }
}
