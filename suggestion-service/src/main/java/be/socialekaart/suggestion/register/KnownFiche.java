package be.socialekaart.suggestion.register;

import be.socialekaart.fields.FicheValues;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One version of a fiche as the register published it. */
public record KnownFiche(UUID id, int version, JsonNode body) {

    public String name() {
        return body.path("name").asString("");
    }

    public @Nullable JsonNode at(String path) {
        return new FicheValues(body).at(path);
    }
}
