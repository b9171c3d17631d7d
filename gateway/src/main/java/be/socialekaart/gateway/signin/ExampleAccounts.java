package be.socialekaart.gateway.signin;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.web.Role;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the example accounts in their table; only in a local run, and only there can they sign in. */
@Component
@Order(1)
@ConditionalOnProperty("LOCAL")
class ExampleAccounts implements ApplicationRunner {

    private static final Locale DUTCH = Locale.of("nl");

    private final Accounts accounts;
    private final MessageSource messages;

    ExampleAccounts(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Stream<Account> people = Stream.of(
                example("coordinator-oost", "coordinator-oost", Role.COORDINATOR),
                example("coordinator-west", "coordinator-west", Role.COORDINATOR),
                example("bron-zorg", "bron-zorg", Role.SOURCE),
                example("operator", "operator", Role.OPERATOR));
        Stream<Account> managers =
                IntStream.rangeClosed(1, 9).mapToObj(n -> example("beheerder-" + n, "beheerder", Role.MANAGER, n));
        Stream.concat(people, managers).forEach(accounts::addExample);
    }

    private Account example(String id, String key, Role role, Object... arguments) {
        String name = messages.getMessage("example." + key + ".name", arguments, DUTCH);
        return new Account(id, name, id + "@voorbeeld.example", Set.of(role), "nl");
    }
}
