package be.socialekaart.gateway.signin;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.gateway.identity.SignedInSession;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening a link signs nobody in: mail scanners open links. The button on its page does. */
@Controller
class SignInController {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    private final SigningIn signingIn;
    private final SignIns signIns;
    private final Accounts accounts;
    private final SignedInSession session;

    SignInController(SigningIn signingIn, SignIns signIns, Accounts accounts, SignedInSession session) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping("/aanmelden")
    String form(@RequestParam(required = false) @Nullable String terug, Model page) {
        return form("", ReturnPath.of(terug), false, page);
    }

    @PostMapping("/aanmelden")
    String ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String terug,
            Model page,
            HttpServletResponse response) {
        ReturnPath back = ReturnPath.of(terug);
        if (!ADDRESS.matcher(email.strip()).matches()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(email, back, true, page);
        }
        signingIn.askLink(email, back);
        return "redirect:/aanmelden/verzonden";
    }

    @GetMapping("/aanmelden/verzonden")
    String sent() {
        return "signin/sent";
    }

    @GetMapping("/aanmelden/{secret}")
    String link(@PathVariable String secret, Model page) {
        if (!signIns.works(secret)) {
            throw Refusal.gone("signin.link.gone");
        }
        page.addAttribute("secret", secret);
        return "signin/link";
    }

    @PostMapping("/aanmelden/{secret}")
    String use(@PathVariable String secret, HttpServletRequest request) {
        SignIns.Used used = signIns.use(secret).orElseThrow(() -> Refusal.gone("signin.link.gone"));
        Account account = accounts.byId(used.account()).orElseThrow(() -> Refusal.gone("signin.link.gone"));
        session.start(request, account);
        return "redirect:" + ReturnPath.of(used.returnTo()).orHomeOf(account);
    }

    @PostMapping("/afmelden")
    String signOut(HttpServletRequest request) {
        session.end(request);
        return "redirect:/";
    }

    private String form(String email, ReturnPath back, boolean wrong, Model page) {
        page.addAttribute("email", email)
                .addAttribute("back", back.path())
                .addAttribute("wrong", wrong)
                .addAttribute("examples", examples());
        return "signin/form";
    }

    /** By role, in the order in which a newcomer wants to try them. */
    private Map<Role, List<Account>> examples() {
        List<Account> all = accounts.examples();
        Map<Role, List<Account>> byRole = new LinkedHashMap<>();
        for (Role role : List.of(Role.COORDINATOR, Role.MANAGER, Role.SOURCE, Role.OPERATOR)) {
            byRole.put(role, all.stream().filter(account -> account.has(role)).toList());
        }
        return all.isEmpty() ? Map.of() : byRole;
    }
}
