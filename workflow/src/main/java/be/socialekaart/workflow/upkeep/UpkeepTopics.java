package be.socialekaart.workflow.upkeep;

import be.socialekaart.events.Topics;
import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UpkeepTopics {

    @Bean
    EventPublisher<UpkeepEvent> upkeepEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.UPKEEP, UpkeepEvent.class, event -> event.contact().toString());
    }
}
