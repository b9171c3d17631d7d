package be.socialekaart.gateway.operations;

import be.socialekaart.gateway.operations.PartState.Answer;
import be.socialekaart.operations.Situation;
import be.socialekaart.operations.Situations;
import be.socialekaart.web.InternalCalls;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks all parts at once how they stand. One that is down is a line on the page, never a reason to show no page. */
@Component
class Overview {

    private static final Logger log = LoggerFactory.getLogger(Overview.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Situations own;
    private final Map<Part, RestClient> clients = new HashMap<>();

    Overview(Situations own, InternalCalls calls, Environment addresses) {
        this.own = own;
        for (Part part : Part.ALL) {
            String address = addresses.getProperty(part.address(), "");
            if (!address.isEmpty()) clients.put(part, calls.inPassing(address, PATIENCE));
        }
    }

    List<PartState> now() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<PartState>> answers = Part.ALL.stream()
                    .map(part -> CompletableFuture.supplyAsync(() -> stateOf(part), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private PartState stateOf(Part part) {
        if (part.isThisOne()) return PartState.up(part, own.now());
        RestClient client = clients.get(part);
        if (client == null) return PartState.unwell(part, Answer.DOWN);
        try {
            Situation situation =
                    client.get().uri("/internal/operations").retrieve().body(Situation.class);
            return situation == null ? PartState.unwell(part, Answer.FAILING) : PartState.up(part, situation);
        } catch (RestClientException failure) {
            log.warn("{} does not say how it stands: {}", part.name(), failure.getMessage());
            return PartState.unwell(part, answer(failure));
        }
    }

    private static Answer answer(RestClientException failure) {
        return switch (failure) {
            case ResourceAccessException nobody -> Answer.DOWN;
            case HttpServerErrorException.ServiceUnavailable said -> Answer.WITHOUT_DATABASE;
            default -> Answer.FAILING;
        };
    }
}
