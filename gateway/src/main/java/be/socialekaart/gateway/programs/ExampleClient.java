package be.socialekaart.gateway.programs;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The example source shows that the way by client credentials works; its secret is no secret. */
@Component
@Order(2)
@ConditionalOnProperty("LOCAL")
class ExampleClient implements ApplicationRunner {

    private final Clients clients;

    ExampleClient(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        clients.add("bron-zorg", "bron-zorg", "bron-zorg-lokaal");
    }
}
