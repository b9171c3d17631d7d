package be.socialekaart.fiche.hsds;

import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which fiches are asked for, as SQL in which everything typed is a parameter. One that was merged stays in its place, as
 * {@code defunct}: were it to leave, the pages behind it would shift. Public: the read API fills it.
 */
public final class Selection {
    private static final String FOUND = "fiche join fiche_search on fiche_search.fiche = fiche.id";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();
    private String from = "fiche";

    /** What is closed is in no search, but it is in every list: a program must hear that it closed. */
    public Selection with(String words) {
        from = FOUND;
        return and("document @@ plainto_tsquery('dutch_plain', :words)", "words", words);
    }

    /** Also what stands below this heading. */
    public Selection under(Rubriek rubriek) {
        from = FOUND;
        return and(
                "rubrieken && cast(:rubriek as text[])",
                "rubriek",
                Rubrieken.load().keysOf(rubriek).toArray(String[]::new));
    }

    /** Only fiches that stand under some heading. */
    public Selection underAny() {
        conditions.add("jsonb_path_exists(body, '$.rubrieken[0]')");
        return this;
    }

    public Selection of(UUID organization) {
        return and("organization = :organization", "organization", organization);
    }

    /** On this moment or after it. */
    public Selection storedSince(Instant since) {
        return and("stored_at >= :since", "since", since.atOffset(ZoneOffset.UTC));
    }

    private Selection and(String condition, String name, Object value) {
        if (parameters.put(name, value) == null) conditions.add(condition);
        return this;
    }

    boolean isEverything() {
        return parameters.isEmpty() && conditions.size() == 1;
    }

    String from() {
        return from;
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
