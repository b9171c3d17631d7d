package be.socialekaart.gateway.signin;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.web.Refusal;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the mailer needs for a mail to an account, at the moment it sends. The secret of a link is made here and then. */
@RestController
class MailContentController {

    private final Accounts accounts;
    private final SignIns signIns;
    private final String publicUrl;

    MailContentController(Accounts accounts, SignIns signIns, @Value("${PUBLIC_URL}") String publicUrl) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.publicUrl = publicUrl;
    }

    @PostMapping("/internal/mails/{template}/{account}")
    MailContent content(@PathVariable String template, @PathVariable String account, @RequestBody Asked asked) {
        Account addressee = accounts.byId(account)
                .filter(known -> known.email() != null)
                .orElseThrow(() -> Refusal.notFound("account.unknown"));
        String link = switch (template) {
            case "sign-in-link" -> "/aanmelden/" + secret(asked.subject, account);
            case "work-for-coordinator" -> "/werkbank/" + asked.subject;
            // The mailer puts its own personal link in the place of this one: it alone can make it.
            case "upkeep-first", "upkeep-reminder", "upkeep-others", "upkeep-link" -> "/beheer";
            case "suggestion-on-fiche", "source-changed" -> "/beheer/" + asked.subject;
            // The notice leads to what was decided, which the fiche itself does not show.
            case "edit-decided", "digest" -> "/meldingen";
            default -> throw Refusal.notFound("mail.unknown");
        };
        return new MailContent(
                addressee.email(),
                addressee.language(),
                Map.of(
                        "link", publicUrl + link,
                        "name", addressee.name(),
                        "minutes", Long.toString(SignIns.LIFETIME.toMinutes())));
    }

    private String secret(UUID request, String account) {
        return signIns.link(request, account).orElseThrow(() -> Refusal.notFound("signin.link.gone"));
    }

    private record Asked(UUID subject) {}

    private record MailContent(String email, String language, Map<String, String> values) {}
}
