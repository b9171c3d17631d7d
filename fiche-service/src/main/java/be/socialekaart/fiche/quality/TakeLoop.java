package be.socialekaart.fiche.quality;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether the figures are to be taken anew, and only then waits for its turn. */
@Component
class TakeLoop {
    private static final Logger log = LoggerFactory.getLogger(TakeLoop.class);

    private final Taking taking;
    private final Takings takings;
    private final Clock clock;

    TakeLoop(Taking taking, Takings takings, Clock clock) {
        this.taking = taking;
        this.takings = takings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        if (takings.isDue(clock.instant()) && taking.takeIfDue())
            log.info("The figures on quality were taken in {} seconds", seconds());
    }

    private long seconds() {
        return takings.last()
                .map(taken -> Duration.between(taken.takenAt().toInstant(), clock.instant())
                        .toSeconds())
                .orElse(0L);
    }
}
