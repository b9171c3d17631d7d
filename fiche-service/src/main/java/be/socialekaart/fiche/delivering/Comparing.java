package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Status;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares one delivery, in one transaction: all of it is taken over or nothing is, whenever the service ends. What it
 * means for the fiches follows record by record, in {@code recognising}.
 */
@Service
class Comparing {
    private static final Logger log = LoggerFactory.getLogger(Comparing.class);

    /** More than so many, and more than one in so many: such a delivery looks like a mistake. */
    private static final int MANY = 20;

    private static final int ONE_IN = 10;

    private final Deliveries deliveries;
    private final StagedLines staged;
    private final Comparison comparison;

    Comparing(Deliveries deliveries, StagedLines staged, Comparison comparison) {
        this.deliveries = deliveries;
        this.staged = staged;
        this.comparison = comparison;
    }

    /** The delivery that was compared; nothing when there is none to compare. */
    @Transactional
    public Optional<UUID> next() {
        Optional<Delivery> next = deliveries.takeNext();
        next.ifPresent(this::compare);
        return next.map(Delivery::id);
    }

    private void compare(Delivery delivery) {
        comparison.hold(delivery.source());
        comparison.judge(delivery);
        int ending = comparison.ending(delivery);
        int holding = comparison.holding(delivery);
        deliveries.count(delivery.id(), comparison.count(delivery), ending, holding);
        if (!delivery.released() && endsTooMuch(ending, holding)) {
            log.warn("{} would end {} of {} recognitions: held for a person", delivery.id(), ending, holding);
            deliveries.become(delivery.id(), Status.HELD, "delivery.held");
            return;
        }
        comparison.takeOver(delivery);
        staged.forgetGood(delivery.id());
        deliveries.become(delivery.id(), Status.DONE, null);
        if (delivery.kind() == Delivery.Kind.SNAPSHOT)
            deliveries.supersedeHeld(delivery).forEach(staged::forgetGood);
    }

    static boolean endsTooMuch(int ending, int holding) {
        return ending > MANY && ending * ONE_IN > holding;
    }
}
