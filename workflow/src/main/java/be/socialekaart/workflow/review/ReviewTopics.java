package be.socialekaart.workflow.review;

import be.socialekaart.events.DecisionEvent;
import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewTopics {

    @Bean
    EventPublisher<ReviewEvent> reviewEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.REVIEW, ReviewEvent.class, event -> event.fiche().toString());
    }

    @Bean
    EventPublisher<DecisionEvent> decisionEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.DECISION, DecisionEvent.class, event -> event.fiche().toString());
    }
}
