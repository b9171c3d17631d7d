package be.socialekaart.fiche.catalogue;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fiche as everybody may read it, in the API and in events. Who changed something is left out here and nowhere else
 * needs to be. Public: the API answers it.
 */
public final class PublicFiche {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PublicFiche() {}

    public static ObjectNode of(Fiche fiche) {
        ObjectNode body = body(fiche.id(), fiche.version(), fiche.revision(), Standing.shown(fiche.values()));
        body.put("unconfirmedSince", text(fiche.unconfirmedSince().orElse(null)));
        fiche.mergedInto().ifPresent(into -> body.put("mergedInto", into.toString()));
        ObjectNode provenance = body.putObject("provenance");
        fiche.provenance().fields().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(field -> provenance.set(field.getKey(), provenance(field.getValue())));
        return body;
    }

    /** Provenance is that of today and not kept per version. */
    public static ObjectNode of(FicheVersion version) {
        return body(version.fiche(), version.version(), version.revision(), version.values());
    }

    /** As everybody read it on a day on which it was the newest. */
    public static ObjectNode of(FicheVersion version, LocalDate day) {
        return body(version.fiche(), version.version(), version.revision(), Standing.shown(version.values(), day));
    }

    private static ObjectNode body(FicheId id, int version, int revision, FicheValues values) {
        ObjectNode body = JSON.objectNode();
        body.put("id", id.toString()).put("version", version).put("revision", revision);
        for (Field field : Fields.all()) {
            JsonNode value = values.at(field.name());
            body.set(field.name(), value == null ? JSON.nullNode() : value);
        }
        return body;
    }

    private static ObjectNode provenance(FieldProvenance field) {
        ObjectNode node = JSON.objectNode();
        node.put("origin", field.origin().name());
        node.put("owner", field.owner().name());
        if (field.source() != null) node.put("source", field.source());
        if (field.number() != null) node.put("number", field.number());
        node.put("changedAt", field.changedAt().toString());
        node.put("confirmedAt", text(field.confirmedAt()));
        node.put("confirmedHow", text(field.confirmedHow()));
        return node;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
