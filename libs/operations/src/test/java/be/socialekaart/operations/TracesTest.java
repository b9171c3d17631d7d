package be.socialekaart.operations;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.operations.PostApplication.LetterEvent;
import be.socialekaart.operations.PostApplication.LetterEvent.LetterPosted;
import be.socialekaart.testing.TestInfrastructure;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** A trace goes on over outbox and broker, and every step of it names the change. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "management.opentelemetry.tracing.export.schedule-delay=100ms")
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import(TracesTest.Collector.class)
class TracesTest {

    private static final List<SpanData> SPANS = new CopyOnWriteArrayList<>();

    @Autowired
    EventPublisher<LetterEvent> letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObservationRegistry observations;

    @Test
    void whoHandlesAnEventGoesOnWithTheTraceInWhichItWasStored() {
        UUID change = UUID.randomUUID();

        Observation.createNotStarted("request", observations)
                .observe(() -> transaction.executeWithoutResult(
                        status -> letters.publish(new LetterPosted(change.toString(), "Dag"), change)));

        eventually(() -> {
            List<SpanData> steps = SPANS.stream()
                    .filter(span ->
                            change.toString().equals(span.getAttributes().get(AttributeKey.stringKey("change"))))
                    .toList();
            assertThat(steps)
                    .extracting(SpanData::getName)
                    .containsExactlyInAnyOrder("store LetterPosted", "handle LetterPosted");
            assertThat(steps).extracting(SpanData::getTraceId).containsOnly(requestOf(steps.getFirst()));
        });
    }

    private static String requestOf(SpanData step) {
        return SPANS.stream()
                .filter(span ->
                        span.getName().equals("request") && span.getTraceId().equals(step.getTraceId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The request is not in the trace"))
                .getTraceId();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Collector {

        @Bean
        SpanExporter collected() {
            return new SpanExporter() {
                @Override
                public CompletableResultCode export(Collection<SpanData> spans) {
                    SPANS.addAll(spans);
                    return CompletableResultCode.ofSuccess();
                }

                @Override
                public CompletableResultCode flush() {
                    return CompletableResultCode.ofSuccess();
                }

                @Override
                public CompletableResultCode shutdown() {
                    return CompletableResultCode.ofSuccess();
                }
            };
        }
    }
}
