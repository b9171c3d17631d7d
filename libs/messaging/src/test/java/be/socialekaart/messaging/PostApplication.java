package be.socialekaart.messaging;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service that publishes and listens. */
@SpringBootApplication
class PostApplication {

    @Bean
    EventPublisher<ParcelEvent> parcelEvents(Outbox outbox) {
        return outbox.publisher(ParcelEvent.TOPIC, ParcelEvent.class, ParcelEvent::parcel);
    }
}
