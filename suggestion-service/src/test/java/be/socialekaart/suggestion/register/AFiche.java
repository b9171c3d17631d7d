package be.socialekaart.suggestion.register;

import be.socialekaart.events.FicheEvent.FicheChanged;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fixture: De Linde, as the register publishes it. */
public final class AFiche {
    public static final int VERSION = 7;
    public static final String NAME = "Woonzorgcentrum De Linde";

    private static final JsonMapper JSON = JsonMapper.shared();

    private AFiche() {}

    /** De Linde in version 7, known to this service. */
    public static UUID known(JdbcClient jdbc) {
        UUID fiche = UUID.randomUUID();
        jdbc.sql("""
                insert into fiche_version (fiche, version, revision, body, seen_at)
                values (:fiche, 7, 12, cast(:body as jsonb), now())""")
                .param("fiche", fiche)
                .param("body", body(fiche, VERSION, "+3292000000").toString())
                .update();
        return fiche;
    }

    /** Another one, which was merged into De Linde. */
    public static UUID mergedInto(UUID fiche, JdbcClient jdbc) {
        UUID merged = known(jdbc);
        jdbc.sql("""
                update fiche_version set body = body || cast(:merged as jsonb) where fiche = :fiche""")
                .param("fiche", merged)
                .param("merged", "{\"status\":\"MERGED\",\"mergedInto\":\"%s\"}".formatted(fiche))
                .update();
        return merged;
    }

    static FicheChanged changed(UUID fiche, int version, int revision) {
        return new FicheChanged(fiche, version, revision, body(fiche, version, "+329200000" + version), Instant.now());
    }

    private static JsonNode body(UUID fiche, int version, String phone) {
        return JSON.readTree("""
                {"id":"%s","version":%d,"kind":"ORGANISATION","status":"ACTIVE","name":"%s",
                 "purpose":"Wonen en zorg voor ouderen.","cost":"Dagprijs op vraag.",
                 "addresses":[{"kind":"VISIT","primary":true,"street":"Kerkstraat","number":"12","postcode":"9000",
                               "municipality":"Gent","nisCode":"44021"}],
                 "phones":[{"value":"%s","label":"onthaal","primary":true}],
                 "emails":[{"value":"info@delinde.example","primary":true}],
                 "openingHours":{"MON":[{"from":"09:00","to":"12:00","kind":"OPEN"}],
                                 "TUE":[{"from":"09:00","to":"17:00","kind":"OPEN"}]}}""".formatted(fiche, version, NAME, phone));
    }
}
