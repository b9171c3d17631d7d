package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.Origin;
import be.socialekaart.fields.FicheValues;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Between the aggregate and its rows. Rows go in as one JSON array, so that one fiche and a thousand take one statement. */
@Component
class FicheRows {
    private static final TypeReference<Map<String, FieldProvenance>> PROVENANCE = new TypeReference<>() {};

    private final JsonMapper json;

    FicheRows(JsonMapper json) {
        this.json = json;
    }

    Fiche fiche(ResultSet row, int number) throws SQLException {
        return new Fiche(
                        new FicheId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getInt("revision"),
                        values(row),
                        new Provenance(json.readValue(row.getString("provenance"), PROVENANCE)))
                .stored(moment(row), mergedInto(row));
    }

    private static @Nullable FicheId mergedInto(ResultSet row) throws SQLException {
        UUID into = row.getObject("merged_into", UUID.class);
        return into == null ? null : new FicheId(into);
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("unconfirmed_since", OffsetDateTime.class);
        return since == null ? null : since.toInstant();
    }

    FicheVersion version(ResultSet row, int number) throws SQLException {
        return new FicheVersion(
                new FicheId(row.getObject("fiche", UUID.class)),
                row.getInt("version"),
                row.getInt("revision"),
                values(row),
                texts(row.getArray("changed")),
                attribution(row));
    }

    String fiches(List<Fiche> fiches) {
        return json.writeValueAsString(fiches.stream().map(FicheRow::of).toList());
    }

    String versions(List<FicheVersion> versions) {
        return json.writeValueAsString(versions.stream().map(VersionRow::of).toList());
    }

    private record FicheRow(
            UUID id,
            int version,
            int revision,
            JsonNode body,
            Map<String, FieldProvenance> provenance,
            @JsonProperty("unconfirmed_since") @Nullable Instant unconfirmedSince,
            @JsonProperty("merged_into") @Nullable UUID mergedInto) {
        static FicheRow of(Fiche fiche) {
            return new FicheRow(
                    fiche.id().value(),
                    fiche.version(),
                    fiche.revision(),
                    fiche.values().body(),
                    fiche.provenance().fields(),
                    fiche.unconfirmedSince().orElse(null),
                    fiche.mergedInto().map(FicheId::value).orElse(null));
        }
    }

    private record VersionRow(
            UUID fiche, int version, int revision, JsonNode body, List<String> changed, Attribution by) {
        static VersionRow of(FicheVersion v) {
            return new VersionRow(
                    v.fiche().value(), v.version(), v.revision(), v.values().body(), v.changed(), v.by());
        }
    }

    private FicheValues values(ResultSet row) throws SQLException {
        return new FicheValues(json.readTree(row.getString("body")));
    }

    private static Attribution attribution(ResultSet row) throws SQLException {
        return new Attribution(
                Origin.valueOf(row.getString("origin")),
                row.getString("who"),
                row.getObject("decision", UUID.class),
                row.getString("number"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
