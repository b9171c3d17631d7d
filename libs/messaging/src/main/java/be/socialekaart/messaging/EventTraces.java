package be.socialekaart.messaging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace over the outbox and the broker: storing an event is a step of the trace it happens in, handling it the
 * next. Every step names the change, which outlives any trace. Public for the package that consumes.
 */
public final class EventTraces {

    /** The header of W3C Trace Context. */
    public static final String HEADER = "traceparent";

    private final ObservationRegistry observations;

    public EventTraces(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** What goes along with the event; null where nothing is traced. */
    @Nullable
    String stored(String type, UUID change) {
        Map<String, String> carrier = new HashMap<>();
        SenderContext<Map<String, String>> step = new SenderContext<>(
                (headers, name, value) -> {
                    if (headers != null) headers.put(name, value);
                },
                Kind.PRODUCER);
        step.setCarrier(carrier);
        observe("event.stored", "store " + type, step, change, () -> {});
        return carrier.get(HEADER);
    }

    public void handling(ConsumerRecord<String, byte[]> message, EventInfo info, Runnable work) {
        ReceiverContext<ConsumerRecord<String, byte[]>> step =
                new ReceiverContext<>(EventTraces::header, Kind.CONSUMER);
        step.setCarrier(message);
        observe("event.handled", "handle " + info.type(), step, info.correlation(), work);
    }

    private void observe(String name, String shown, Observation.Context step, UUID change, Runnable work) {
        Observation.createNotStarted(name, () -> step, observations)
                .contextualName(shown)
                .highCardinalityKeyValue("change", change.toString())
                .observe(work);
    }

    private static @Nullable String header(@Nullable ConsumerRecord<String, byte[]> message, String name) {
        Header header = message == null ? null : message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
