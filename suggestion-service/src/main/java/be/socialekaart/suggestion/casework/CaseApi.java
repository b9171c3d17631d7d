package be.socialekaart.suggestion.casework;

import be.socialekaart.fields.values.FreeText;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Message;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the workflow only. The e-mail address is not in it: a coordinator writes to the page, not to a person. */
@RestController
@RequestMapping("/internal/suggestions/{id}")
class CaseApi {
    private final Dossiers dossiers;

    CaseApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping
    SubmitterText text(@PathVariable UUID id) {
        Suggestion suggestion = dossiers.suggestion(new SuggestionId(id));
        String reason =
                dossiers.submitterOf(suggestion.id()).map(Submitter::reason).orElse(null);
        return new SubmitterText(
                suggestion.number(), reason, dossiers.messagesOf(suggestion.id()), suggestion.submittedAt());
    }

    @PutMapping("/messages/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable UUID id, @PathVariable UUID message, @RequestBody Question question) {
        String text = FreeText.clean(question.text());
        if (text.isEmpty() || text.length() > FreeText.MAX_LENGTH) {
            throw Refusal.invalid("text", "text.wrong");
        }
        dossiers.ask(new SuggestionId(id), message, text);
    }

    /** @param reason absent once it was erased */
    record SubmitterText(String number, @Nullable String reason, List<Message> messages, Instant submittedAt) {}

    record Question(@Nullable String text) {}
}
