package be.socialekaart.gateway.programs;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.gateway.identity.Tokens;
import be.socialekaart.web.Refusal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A token for an example account, without any secret; it exists in a local run only. */
@RestController
@ConditionalOnProperty("LOCAL")
class LocalTokenController {

    private static final Duration WORKDAY = Duration.ofHours(12);

    private final Accounts accounts;
    private final Tokens tokens;

    LocalTokenController(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @PostMapping("/local/token")
    Map<String, String> token(@RequestBody Asked asked) {
        if (asked.account == null) {
            throw Refusal.notFound("account.unknown");
        }
        Account example = accounts.examples().stream()
                .filter(account -> account.id().equals(asked.account))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("account.unknown"));
        return Map.of("access_token", tokens.forProgram(example, WORKDAY), "token_type", "Bearer");
    }

    private record Asked(@Nullable String account) {}
}
