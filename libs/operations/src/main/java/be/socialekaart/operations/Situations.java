package be.socialekaart.operations;

import be.socialekaart.messaging.OperationsFigures;
import be.socialekaart.messaging.consuming.ConsumerLag;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Finds out how this service stands, at the moment at which somebody asks. */
public final class Situations {

    private final OperationsFigures figures;
    private final ConsumerLag lag;
    private final ObjectProvider<Incidents> incidents;

    Situations(OperationsFigures figures, ConsumerLag lag, ObjectProvider<Incidents> incidents) {
        this.figures = figures;
        this.lag = lag;
        this.incidents = incidents;
    }

    public Situation now() {
        OperationsFigures.Figures now = figures.now();
        return new Situation(
                now.unpublished(),
                now.outboxAge().toSeconds(),
                lag.byTopic().orElse(null),
                now.parked(),
                incidents().map(Incidents::count).orElse(0L));
    }

    Optional<Incidents> incidents() {
        return incidents.stream().findFirst();
    }
}
