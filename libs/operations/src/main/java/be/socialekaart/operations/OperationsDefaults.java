package be.socialekaart.operations;

import be.socialekaart.messaging.OperationsFigures;
import be.socialekaart.messaging.consuming.ConsumerLag;
import be.socialekaart.messaging.parking.ParkedRecords;
import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.AbstractResourceBasedMessageSource;

/** Gives a service its page of operations, as soon as the jar is there. Who may see it, its {@code Access} says. */
@AutoConfiguration(
        afterName = {
            "be.socialekaart.messaging.consuming.ConsumingConfiguration",
            "be.socialekaart.messaging.relaying.RelayConfiguration"
        })
@Import({SituationApi.class, OperationsController.class, ParkedController.class})
class OperationsDefaults {

    @Bean
    Situations situations(OperationsFigures figures, ConsumerLag lag, ObjectProvider<Incidents> incidents) {
        return new Situations(figures, lag, incidents);
    }

    @Bean
    OperationsPage operationsPage(
            @Value("${spring.application.name}") String service, Situations situations, ParkedRecords parked) {
        return new OperationsPage(service, situations, parked);
    }

    @Bean
    SinceWhen sinceWhen(Clock clock) {
        return new SinceWhen(clock);
    }

    /** Its texts stand beside those of the service, which need not know of them. */
    @Bean
    InitializingBean operationsTexts(AbstractResourceBasedMessageSource messages) {
        return () -> messages.addBasenames("be/socialekaart/operations/operations");
    }
}
