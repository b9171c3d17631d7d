package be.socialekaart.suggestion.dossier;

import be.socialekaart.web.Refusal;
import be.socialekaart.web.secrets.KeyedDigest;
import be.socialekaart.web.secrets.SecretCodes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The code with which a submitter opens a suggestion, without account or e-mail. */
@Component
public class SecretLinks {
    private final Suggestions suggestions;
    private final SecretCodes codes;
    private final String publicUrl;

    /** @param publicUrl the address people use: no link is ever built from a request */
    SecretLinks(Suggestions suggestions, KeyedDigest digest, @Value("${links.public-url}") String publicUrl) {
        this.suggestions = suggestions;
        this.codes = new SecretCodes(digest, "suggestion-status");
        this.publicUrl = publicUrl;
    }

    public String code(Suggestion suggestion) {
        return codes.code(suggestion.id().value(), suggestion.generation());
    }

    public String statusUrl(Suggestion suggestion) {
        return publicUrl + "/suggesties/" + code(suggestion);
    }

    /** A forged, outdated or mistyped code is answered the same: there is no such suggestion. */
    public Suggestion open(String code) {
        return SecretCodes.idIn(code)
                .flatMap(id -> suggestions.find(new SuggestionId(id)))
                .filter(suggestion -> codes.isCode(code, suggestion.id().value(), suggestion.generation()))
                .orElseThrow(() -> Refusal.notFound("refusal.unknown-code"));
    }
}
