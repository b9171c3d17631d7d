package be.socialekaart.suggestion.following;

import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Message;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/suggestions/{code}")
class FollowingApi {
    private final SecretLinks links;
    private final Dossiers dossiers;
    private final MessageText messageText;

    FollowingApi(SecretLinks links, Dossiers dossiers, MessageText messageText) {
        this.links = links;
        this.dossiers = dossiers;
        this.messageText = messageText;
    }

    @GetMapping
    FollowedSuggestion show(@PathVariable String code) {
        Suggestion suggestion = links.open(code);
        return FollowedSuggestion.of(suggestion, dossiers.messagesOf(suggestion.id()));
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    Message answer(
            @PathVariable String code,
            @RequestBody Text text,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Suggestion suggestion = links.open(code);
        String clean = messageText.clean(text.text());
        return dossiers.answer(suggestion.id(), idOf(suggestion, key), clean);
    }

    @PostMapping("/withdrawal")
    FollowedSuggestion withdraw(@PathVariable String code) {
        dossiers.withdraw(links.open(code).id());
        return show(code);
    }

    private static UUID idOf(Suggestion suggestion, @Nullable String key) {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((suggestion.id().value() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    record Text(@Nullable String text) {}
}
