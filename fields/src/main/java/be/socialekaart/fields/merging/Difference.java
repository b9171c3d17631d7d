package be.socialekaart.fields.merging;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.text.FieldText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a change does to a field, as lines that people can read. An item that changed is shown as it was and as it
 * becomes, one below the other; a text is compared line by line.
 */
public final class Difference {

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    public record Line(Kind kind, String text) {}

    private Difference() {}

    public static List<Line> between(String path, @Nullable JsonNode from, @Nullable JsonNode to) {
        JsonNode before = FicheValues.present(from);
        JsonNode after = FicheValues.present(to);
        Parts parts = Parts.of(path);
        Map<String, JsonNode> was = parts.split(before);
        Map<String, JsonNode> is = parts.split(after);
        List<String> linesBefore = FieldText.lines(path, before);
        List<String> linesAfter = FieldText.lines(path, after);
        boolean oneLineEach = was.size() == linesBefore.size() && is.size() == linesAfter.size();
        return oneLineEach
                ? byPart(lined(was, linesBefore), lined(is, linesAfter))
                : LineByLine.between(linesBefore, linesAfter);
    }

    private static Map<String, String> lined(Map<String, JsonNode> parts, List<String> lines) {
        Map<String, String> lined = new LinkedHashMap<>();
        parts.keySet().forEach(key -> lined.put(key, lines.get(lined.size())));
        return lined;
    }

    private static List<Line> byPart(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Line> lines = new ArrayList<>();
        for (String key : keys) {
            String was = before.get(key);
            String is = after.get(key);
            if (is != null && is.equals(was)) {
                lines.add(new Line(Kind.KEPT, is));
            } else {
                if (was != null) lines.add(new Line(Kind.REMOVED, was));
                if (is != null) lines.add(new Line(Kind.ADDED, is));
            }
        }
        return lines;
    }
}
