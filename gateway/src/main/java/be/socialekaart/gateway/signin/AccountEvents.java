package be.socialekaart.gateway.signin;

import be.socialekaart.events.AccountEvent;
import be.socialekaart.events.AccountEvent.SignInLinkAsked;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountEvents {

    @Bean
    EventPublisher<AccountEvent> accountEventPublisher(Outbox outbox) {
        return outbox.publisher(Topics.ACCOUNT, AccountEvent.class, event -> switch (event) {
            case SignInLinkAsked asked -> asked.account();
        });
    }
}
