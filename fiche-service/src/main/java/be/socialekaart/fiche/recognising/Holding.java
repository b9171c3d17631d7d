package be.socialekaart.fiche.recognising;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.recognitions.Links;
import be.socialekaart.fiche.recognitions.Recognition;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who keeps the fields that a source knows: nothing of their values changes here. */
@Component
class Holding {
    private final Register register;
    private final Links links;
    private final Clock clock;

    Holding(Register register, Links links, Clock clock) {
        this.register = register;
        this.links = links;
        this.clock = clock;
    }

    void hold(Recognition record, Fiche fiche, List<String> paths) {
        Instant now = now();
        Attribution by = new Attribution(Origin.SOURCE, record.source(), null, null, now);
        if (fiche.hold(paths, by)) register.storeSign(fiche, now, UUID.randomUUID());
    }

    /** As long as the source says something about the fiche in another record, it goes on holding. */
    void letGo(Recognition record, Fiche fiche) {
        if (links.elsewhere(record, fiche.id())) return;
        if (fiche.letGo(FicheChanges.HELD, record.source())) register.storeSign(fiche, now(), UUID.randomUUID());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
