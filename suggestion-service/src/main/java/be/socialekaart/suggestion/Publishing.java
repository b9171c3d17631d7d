package be.socialekaart.suggestion;

import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Publishing {

    @Bean
    EventPublisher<SuggestionEvent> suggestionEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.SUGGESTION, SuggestionEvent.class, event -> event.fiche().toString());
    }
}
