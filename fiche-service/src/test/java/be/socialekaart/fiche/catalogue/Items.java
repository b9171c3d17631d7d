package be.socialekaart.fiche.catalogue;

import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * What a fiche says as a flat table of small facts, such as {@code openingExceptions|2027-01-01 = v1}: what can change by
 * itself, written without any of the code that merges.
 */
record Items(Map<String, String> facts) {
    static final List<String> PATHS =
            List.of("purpose", "openingHours/MON", "openingHours/TUE", "languages", "openingExceptions", "homeVisits");
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en", "de");
    private static final List<String> AREAS = List.of("44021", "11002", "31005", "24062");
    private static final List<String> DAYS = List.of("2027-01-01", "2027-04-05", "2027-05-01", "2027-07-21");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Items of(FicheValues values) {
        Map<String, String> facts = new TreeMap<>();
        for (String path : PATHS) {
            JsonNode value = values.at(path);
            if (value != null) read(path, value, facts);
        }
        return new Items(facts);
    }

    private static void read(String path, JsonNode value, Map<String, String> facts) {
        switch (path) {
            case "languages", "homeVisits" -> value.forEach(word -> facts.put(path + "|" + word.asString(), "there"));
            case "openingExceptions" ->
                value.forEach(day -> facts.put(
                        path + "|" + day.path("from").asString(),
                        day.path("note").asString()));
            case "purpose" -> facts.put(path + "|", value.asString());
            default -> facts.put(path + "|", value.get(0).path("from").asString());
        }
    }

    /** The same with one fact changed, or taken away. */
    Items with(String path, int which, int what) {
        Map<String, String> next = new TreeMap<>(facts);
        String key = path + "|" + key(path, which);
        if (what == 0) next.remove(key);
        else next.put(key, word(path, what));
        return new Items(next);
    }

    private static String key(String path, int which) {
        return switch (path) {
            case "languages" -> LANGUAGES.get(which);
            case "homeVisits" -> AREAS.get(which);
            case "openingExceptions" -> DAYS.get(which);
            default -> "";
        };
    }

    private static String word(String path, int what) {
        if (path.equals("languages") || path.equals("homeVisits")) return "there";
        return path.startsWith("openingHours") ? "%02d:00".formatted(7 + what) : "v" + what;
    }

    Map<String, String> at(String path) {
        Map<String, String> own = new TreeMap<>(facts);
        own.keySet().removeIf(key -> !key.startsWith(path + "|"));
        return own;
    }

    @Nullable
    JsonNode json(String path) {
        Map<String, String> own = at(path);
        if (own.isEmpty()) return null;
        if (path.equals("purpose")) return StringNode.valueOf(own.get("purpose|"));
        ArrayNode list = JSON.arrayNode();
        own.forEach((key, word) -> list.add(item(path, key.substring(path.length() + 1), word)));
        return list;
    }

    private static JsonNode item(String path, String key, String word) {
        if (path.equals("openingExceptions"))
            return JSON.objectNode().put("from", key).put("to", key).put("note", word);
        return path.startsWith("openingHours")
                ? JSON.objectNode().put("from", word).put("to", "12:30").put("kind", "OPEN")
                : StringNode.valueOf(key);
    }
}
