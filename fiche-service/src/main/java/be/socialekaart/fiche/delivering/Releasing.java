package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Status;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person decides about a delivery that would end too much; what was decided, by whom and when stays with it. */
@Service
class Releasing {
    private static final Logger log = LoggerFactory.getLogger(Releasing.class);

    private final Deliveries deliveries;
    private final StagedLines staged;
    private final Clock clock;

    Releasing(Deliveries deliveries, StagedLines staged, Clock clock) {
        this.deliveries = deliveries;
        this.staged = staged;
        this.clock = clock;
    }

    /** @param released false when nothing of it may be taken over */
    @Transactional
    public void decide(UUID id, boolean released, String account) {
        Delivery delivery = deliveries.lock(id).orElseThrow(() -> Refusal.notFound("delivery.unknown"));
        if (delivery.status() != Status.HELD) throw Refusal.conflict("delivery.notHeld");
        deliveries.decide(id, released, account, clock.instant());
        if (!released) staged.forgetGood(id);
        log.info("Delivery {} was {} by {}", id, released ? "released" : "refused", account);
    }
}
