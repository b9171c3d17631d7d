package be.socialekaart.fiche.delivering;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works off the deliveries; a row that another instance is busy with is passed over. */
@Component
class CompareLoop {
    private static final Logger log = LoggerFactory.getLogger(CompareLoop.class);
    private static final Duration SILENT = Duration.ofMinutes(10);

    private final Comparing comparing;
    private final Deliveries deliveries;
    private final Clock clock;

    CompareLoop(Comparing comparing, Deliveries deliveries, Clock clock) {
        this.comparing = comparing;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${loops.pause}")
    void workOff() {
        while (comparing.next().isPresent()) log.debug("Compared a delivery");
    }

    /** Lines that came in when the service ended are nobody's any more. */
    @Scheduled(fixedDelayString = "PT1M")
    void tidy() {
        int left = deliveries.discardReceivingSince(clock.instant().minus(SILENT));
        if (left > 0) log.info("{} deliveries stopped coming in and were thrown away", left);
    }
}
