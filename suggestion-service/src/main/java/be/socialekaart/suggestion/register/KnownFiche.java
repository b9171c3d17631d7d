package be.socialekaart.suggestion.register;

import be.socialekaart.fields.FicheValues;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One version of a fiche as the register published it; version 0 of one that does not exist yet. */
public record KnownFiche(UUID id, int version, JsonNode body) {

    /** One that somebody proposes: nothing stands on it. */
    public static KnownFiche notYet(UUID id) {
        return new KnownFiche(id, 0, JsonNodeFactory.instance.objectNode());
    }

    public boolean isNew() {
        return version == 0;
    }

    public String name() {
        return body.path("name").asString("");
    }

    /** The fiche that it was merged into, if it was. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(body.path("mergedInto").asString(null)).map(UUID::fromString);
    }

    public @Nullable JsonNode at(String path) {
        return new FicheValues(body).at(path);
    }

    /** The source that holds this field: what is suggested about it goes there. */
    public Optional<String> holder(String path) {
        JsonNode provenance = body.path("provenance").path(path);
        return provenance.path("owner").asString("").equals("SOURCE")
                ? Optional.ofNullable(provenance.path("source").asString(null))
                : Optional.empty();
    }
}
