package be.socialekaart.fiche.managing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A register from before this was told has managers nobody heard of: says it once, at the start. */
@Component
class TellManagers {
    private static final Logger log = LoggerFactory.getLogger(TellManagers.class);

    private final ManagersTold told;
    private final Clock clock;

    TellManagers(ManagersTold told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void untold() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> fiches = told.untoldWhileLocked();
        fiches.forEach(fiche -> told.tell(fiche, now));
        if (!fiches.isEmpty()) log.info("Told the others who manages {} fiches", fiches.size());
    }
}
