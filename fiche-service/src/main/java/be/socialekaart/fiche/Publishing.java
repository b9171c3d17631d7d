package be.socialekaart.fiche;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.ManagementEvent;
import be.socialekaart.events.ProposalEvent;
import be.socialekaart.events.ReferenceEvent;
import be.socialekaart.events.RegisterEvent;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service publishes. The key of every topic is the fiche; of the reference data, the name of the set. */
@Configuration
class Publishing {

    @Bean
    EventPublisher<FicheEvent> ficheEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.FICHE, FicheEvent.class, event -> event.fiche().toString());
    }

    @Bean
    EventPublisher<RegisterEvent> registerEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.REGISTER, RegisterEvent.class, event -> event.fiche().toString());
    }

    @Bean
    EventPublisher<ProposalEvent> proposalEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.PROPOSAL, ProposalEvent.class, event -> event.fiche().toString());
    }

    @Bean
    EventPublisher<ReferenceEvent> referenceEvents(Outbox outbox) {
        return outbox.publisher(Topics.REFERENCE, ReferenceEvent.class, ReferenceEvent::set);
    }

    @Bean
    EventPublisher<ManagementEvent> managementEvents(Outbox outbox) {
        return outbox.publisher(
                Topics.MANAGEMENT, ManagementEvent.class, event -> event.fiche().toString());
    }
}
