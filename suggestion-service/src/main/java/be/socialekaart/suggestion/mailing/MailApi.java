package be.socialekaart.suggestion.mailing;

import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.language.Language;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the mailer only: the addressee and the values of a mail, or 404 when there is nobody to write to. */
@RestController
class MailApi {
    private final Dossiers dossiers;
    private final MailBrake brake;
    private final MailValues values;

    MailApi(Dossiers dossiers, MailBrake brake, MailValues values) {
        this.dossiers = dossiers;
        this.brake = brake;
        this.values = values;
    }

    @PostMapping("/internal/mails/{template}/{id}")
    Mail resolve(@PathVariable String template, @PathVariable UUID id) {
        MailTemplate mail =
                MailTemplate.named(template).orElseThrow(() -> Refusal.notFound("refusal.unknown-template"));
        Suggestion suggestion = dossiers.suggestion(new SuggestionId(id));
        Submitter submitter = dossiers.submitterOf(suggestion.id())
                .filter(found -> found.email() != null && !isBraked(mail, suggestion, found.email()))
                .orElseThrow(() -> Refusal.notFound("refusal.no-address"));
        Map<String, Object> said = Language.of(submitter.language()).write(() -> values.of(suggestion));
        return new Mail(submitter.email(), submitter.language(), said);
    }

    private boolean isBraked(MailTemplate mail, Suggestion suggestion, String email) {
        return mail == MailTemplate.RECEIVED && brake.holds(suggestion, email);
    }

    record Mail(String email, String language, Map<String, Object> values) {}
}
