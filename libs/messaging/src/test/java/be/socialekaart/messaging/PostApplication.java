package be.socialekaart.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service that publishes and listens. */
@SpringBootApplication
class PostApplication {

    @Bean
    EventPublisher<ParcelEvent> parcelEvents(Outbox outbox) {
        return outbox.publisher(ParcelEvent.TOPIC, ParcelEvent.class, ParcelEvent::parcel);
    }

    @Bean
    EventPublisher<Notice> notices(Outbox outbox) {
        return outbox.publisher(Notice.TOPIC, Notice.class, Notice::parcel);
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
