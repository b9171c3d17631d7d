package be.socialekaart.messaging.relaying;

import be.socialekaart.messaging.OperationsFigures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** The operator's figures for whoever watches and alarms. Read when they are collected. */
record MessagingMeters(OperationsFigures figures) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "messaging.outbox.unpublished",
                        figures,
                        each -> each.now().unpublished())
                .description("events that the broker does not have yet")
                .register(registry);
        TimeGauge.builder(
                        "messaging.outbox.age",
                        figures,
                        TimeUnit.MILLISECONDS,
                        each -> each.now().outboxAge().toMillis())
                .description("how long the oldest of them has waited")
                .register(registry);
        Gauge.builder("messaging.parked", figures, each -> each.now().parked())
                .description("received records that wait for a person")
                .register(registry);
    }
}
