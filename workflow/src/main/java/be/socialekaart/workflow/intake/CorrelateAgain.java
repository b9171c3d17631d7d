package be.socialekaart.workflow.intake;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries the stored events again, each in its own transaction; one that fails waits a minute and holds up no other. */
@Component
class CorrelateAgain {

    private static final Logger LOG = LoggerFactory.getLogger(CorrelateAgain.class);

    private static final Duration NOT_YET = Duration.ofSeconds(3);
    private static final Duration FAILED = Duration.ofMinutes(1);

    private final EarlyEvents early;
    private final Correlating correlating;
    private final TransactionTemplate transaction;

    CorrelateAgain(EarlyEvents early, Correlating correlating, TransactionTemplate transaction) {
        this.early = early;
        this.correlating = correlating;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void tryAgain() {
        int lapsed = early.expire();
        if (lapsed > 0) {
            LOG.info("{} stored events were not waited for by any process and lapsed", lapsed);
        }
        early.due().forEach(this::tryAgain);
    }

    private void tryAgain(EarlyEvent event) {
        if (!correlating.attempt(event)) {
            early.later(event.id(), NOT_YET);
        }
    }

    private void tryAgain(UUID id) {
        try {
            transaction.executeWithoutResult(status -> early.take(id).ifPresent(this::tryAgain));
        } catch (RuntimeException e) {
            LOG.error("Stored event {} could not be brought to its process; tried again in {}", id, FAILED, e);
            early.later(id, FAILED);
        }
    }
}
