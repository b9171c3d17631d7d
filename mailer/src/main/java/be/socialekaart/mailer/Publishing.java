package be.socialekaart.mailer;

import be.socialekaart.events.AnswerEvent;
import be.socialekaart.events.CampaignEvent;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service publishes. A campaign is about a person's fiches, so its key is the contact; an answer's is the fiche. */
@Configuration(proxyBeanMethods = false)
class Publishing {

    @Bean
    EventPublisher<CampaignEvent> campaignEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.CAMPAIGN, CampaignEvent.class, event -> event.contact().toString());
    }

    @Bean
    EventPublisher<AnswerEvent> answerEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.ANSWER, AnswerEvent.class, event -> event.fiche().toString());
    }
}
