package be.socialekaart.notifications;

import be.socialekaart.events.MailEvent;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service publishes. The key is the fiche. */
@Configuration
class Publishing {

    @Bean
    EventPublisher<MailEvent> mailEvents(Outbox outbox) {
        return outbox.publisher(Topics.MAIL, MailEvent.class, Publishing::key);
    }

    private static String key(MailEvent event) {
        return switch (event) {
            case MailAsked asked -> asked.fiche().toString();
        };
    }
}
