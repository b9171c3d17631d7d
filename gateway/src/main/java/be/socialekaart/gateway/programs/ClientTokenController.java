package be.socialekaart.gateway.programs;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.gateway.identity.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Client credentials as in RFC 6749 §4.4, with the secret in the header or in the form. */
@RestController
class ClientTokenController {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String BASIC = "Basic ";

    private final Clients clients;
    private final Accounts accounts;
    private final Tokens tokens;

    ClientTokenController(Clients clients, Accounts accounts, Tokens tokens) {
        this.clients = clients;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @PostMapping("/oauth2/token")
    ResponseEntity<Map<String, Object>> token(
            @RequestParam("grant_type") String grant,
            @RequestParam(name = "client_id", defaultValue = "") String id,
            @RequestParam(name = "client_secret", defaultValue = "") String secret,
            @RequestHeader(name = "Authorization", required = false) @Nullable String header) {
        if (!grant.equals("client_credentials")) {
            return refused(HttpStatus.BAD_REQUEST, "unsupported_grant_type");
        }
        Optional<Credentials> basic = Credentials.of(header);
        Credentials shown = basic.orElse(new Credentials(id, secret));
        return clients.account(shown.id, shown.secret)
                .flatMap(accounts::byId)
                .map(this::granted)
                .orElseGet(() -> refused(HttpStatus.UNAUTHORIZED, "invalid_client"));
    }

    private ResponseEntity<Map<String, Object>> granted(Account account) {
        return ResponseEntity.ok(Map.of(
                "access_token",
                tokens.forProgram(account, HOUR),
                "token_type",
                "Bearer",
                "expires_in",
                HOUR.toSeconds()));
    }

    private static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String error) {
        return ResponseEntity.status(status).body(Map.of("error", error));
    }

    private record Credentials(String id, String secret) {

        static Optional<Credentials> of(@Nullable String header) {
            if (header == null || !header.startsWith(BASIC)) {
                return Optional.empty();
            }
            return Optional.of(header.substring(BASIC.length()))
                    .filter(encoded ->
                            encoded.matches("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"))
                    .map(encoded ->
                            new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2))
                    .filter(parts -> parts.length == 2)
                    .map(parts -> new Credentials(parts[0], parts[1]));
        }
    }
}
