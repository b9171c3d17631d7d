package be.socialekaart.mailer.composing;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.web.InternalCalls;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the service that knows an address. Its answer is in memory until the mail is handed over, and nowhere else. */
@Component
class Owners {

    private final Map<String, RestClient> clients;

    @Autowired
    Owners(InternalCalls calls, MailerSettings settings) {
        this(settings.owners().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, owner -> calls.to(owner.getValue()))));
    }

    Owners(Map<String, RestClient> clients) {
        this.clients = clients;
    }

    Answer resolve(MailOrder order) {
        try {
            return clients.get(order.addressee().owner())
                    .post()
                    .uri(
                            "/internal/mails/{template}/{id}",
                            order.template().slug(),
                            order.addressee().id())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Subject(order.subject()))
                    .exchange((request, answer) -> read(answer));
        } catch (RestClientException unreachable) {
            return new Answer.None("owner-unreachable");
        }
    }

    private static Answer read(RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse answer) throws IOException {
        return switch (answer.getStatusCode().value()) {
            case 200 -> sensible(answer.bodyTo(Answer.Resolved.class));
            case 404 -> new Answer.Unknown();
            default -> new Answer.None("owner-answers-" + answer.getStatusCode().value());
        };
    }

    private static Answer sensible(Answer.@Nullable Resolved found) {
        return found == null || found.email() == null || found.values() == null
                ? new Answer.None("owner-answers-nonsense")
                : found;
    }

    private record Subject(UUID subject) {}
}
