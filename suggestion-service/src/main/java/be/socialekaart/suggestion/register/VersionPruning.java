package be.socialekaart.suggestion.register;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Thirty days is ample to fill in a form: a version replaced longer ago is no longer a base for a suggestion. */
@Component
class VersionPruning {
    static final Duration KEPT = Duration.ofDays(30);

    private final KnownFiches fiches;
    private final Clock clock;

    VersionPruning(KnownFiches fiches, Clock clock) {
        this.fiches = fiches;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Brussels")
    void prune() {
        fiches.forgetVersionsReplacedBefore(clock.instant().minus(KEPT));
    }
}
