package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.searching.Match.How;
import be.socialekaart.fiche.searching.Match.Precision;
import be.socialekaart.fiche.wording.Compounds;
import be.socialekaart.fiche.wording.Synonyms;
import be.socialekaart.fiche.wording.Words;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.reference.Rubrieken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a result of a row, with the reasons why it is one. */
@Component
class FoundRows {
    private final JsonMapper json;

    FoundRows(JsonMapper json) {
        this.json = json;
    }

    Found found(ResultSet row, Words words, boolean widely) throws SQLException {
        FicheValues values = new FicheValues(json.readTree(row.getString("body")));
        Standing standing = Standing.on(Standing.today(), values);
        UUID fiche = row.getObject("fiche", UUID.class);
        return new Found(
                fiche,
                text(values, "name"),
                text(values, "kind"),
                standing.status(),
                standing.isActive() ? null : standing.to(),
                primaryAddress(values),
                items(values, "rubrieken").map(JsonNode::asString).toList(),
                matches(row, values, words),
                unconfirmedSince(row),
                kilometres(row),
                text(values, "purpose"),
                new Cursor(row.getInt("score"), widely, row.getString("sort_name"), fiche));
    }

    private static @Nullable Instant unconfirmedSince(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("unconfirmed_since", OffsetDateTime.class);
        return since == null ? null : since.toInstant();
    }

    /** Whole ones, and at least one: where somebody is was rounded so too. */
    private static @Nullable Integer kilometres(ResultSet row) throws SQLException {
        double distance = row.getDouble("distance");
        return row.wasNull() ? null : Math.max(1, (int) Math.round(distance));
    }

    private static List<Match> matches(ResultSet row, FicheValues values, Words words) throws SQLException {
        List<Match> matches = new ArrayList<>();
        if (row.getBoolean("address")) matches.add(new Match("addresses", How.ADDRESS, null));
        if (row.getBoolean("home_visits")) matches.add(new Match("homeVisits", How.HOME_VISITS, null));
        if (row.getBoolean("also_serves")) matches.add(new Match("alsoServes", How.ALSO_SERVES, null));
        Parts parts = new Parts(letters(row, "typed"), letters(row, "mended"), words);
        parts.match("a", "name", How.NAME, text(values, "name")).forEach(matches::add);
        parts.match("b", "rubrieken", How.RUBRIEK, headings(values)).forEach(matches::add);
        for (String field : List.of("purpose", "audience", "registration", "cost", "practitioners"))
            parts.match("c", field, How.TEXT, written(values, field)).forEach(matches::add);
        parts.match("d", "addresses", How.ADDRESS, written(values, "addresses")).forEach(matches::add);
        return matches;
    }

    /** Which of the four parts hold a word as it was typed or one that belongs to it, and which also one almost so. */
    private record Parts(Set<String> typed, Set<String> mended, Words words) {

        Stream<Match> match(String part, String field, How how, String text) {
            Set<String> there = Words.split(text).collect(Collectors.toSet());
            if (words.typed().stream().anyMatch(there::contains)) return one(field, how, Precision.EXACT);
            if (typed.contains(part) && holds(there, words.typed())) return one(field, how, Precision.STEM);
            boolean fuzzy = mended.contains(part)
                    && words.near().values().stream().flatMap(List::stream).anyMatch(there::contains);
            return fuzzy ? one(field, how, Precision.FUZZY) : Stream.empty();
        }

        /** One part is several fields: the stem of a word shows as a shared beginning. */
        private static boolean holds(Set<String> there, List<String> typed) {
            return typed.stream()
                    .anyMatch(word ->
                            there.stream().anyMatch(other -> sharesBeginning(word, other) || belongs(word, other)));
        }

        private static boolean belongs(String word, String other) {
            return Compounds.parts(other).contains(word)
                    || Compounds.parts(word).contains(other)
                    || Synonyms.of(word).stream().flatMap(Words::split).anyMatch(same -> sharesBeginning(same, other));
        }

        private static boolean sharesBeginning(String word, String other) {
            int enough = Math.max(3, Math.min(word.length(), other.length()) - 3);
            return word.regionMatches(0, other, 0, Math.min(enough, word.length()));
        }

        private static Stream<Match> one(String field, How how, Precision precision) {
            return Stream.of(new Match(field, how, precision));
        }
    }

    private static Set<String> letters(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static String headings(FicheValues values) {
        return items(values, "rubrieken")
                .flatMap(code -> Rubrieken.load().byCode(code.asString()).stream())
                .flatMap(rubriek -> Stream.concat(
                        Stream.of(rubriek.name()),
                        Rubrieken.load().byCode(String.valueOf(rubriek.parent())).stream()
                                .map(above -> above.name())))
                .collect(Collectors.joining(" "));
    }

    private static String written(FicheValues values, String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.isString() ? value.asString() : value.toString();
    }

    private static @Nullable JsonNode primaryAddress(FicheValues values) {
        return items(values, "addresses")
                .filter(address -> address.path("primary").asBoolean(false))
                .findFirst()
                .or(() -> items(values, "addresses").findFirst())
                .orElse(null);
    }

    private static Stream<JsonNode> items(FicheValues values, String field) {
        JsonNode list = values.at(field);
        return list == null ? Stream.empty() : StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(FicheValues values, String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.asString("");
    }
}
