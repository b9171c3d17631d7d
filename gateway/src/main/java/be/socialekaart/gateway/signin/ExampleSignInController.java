package be.socialekaart.gateway.signin;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.gateway.identity.SignedInSession;
import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click to be one of the examples; it exists in a local run only. */
@Controller
@ConditionalOnProperty("LOCAL")
class ExampleSignInController {

    private final Accounts accounts;
    private final SignedInSession session;

    ExampleSignInController(Accounts accounts, SignedInSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    @PostMapping("/aanmelden/voorbeeld")
    String signIn(
            @RequestParam String account,
            @RequestParam(required = false) @Nullable String terug,
            HttpServletRequest request) {
        Account example = accounts.examples().stream()
                .filter(one -> one.id().equals(account))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("account.unknown"));
        session.start(request, example);
        return "redirect:" + ReturnPath.of(terug).orHomeOf(example);
    }
}
