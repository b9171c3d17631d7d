package be.socialekaart.fields.merging;

import be.socialekaart.fields.text.FieldText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a change does to a field, as lines that people can read: kept, added, removed. */
public final class Difference {

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    public record Line(Kind kind, String text) {}

    private Difference() {}

    public static List<Line> between(String path, @Nullable JsonNode from, @Nullable JsonNode to) {
        List<String> before = FieldText.lines(path, from);
        List<String> after = FieldText.lines(path, to);
        List<Line> lines = new ArrayList<>();
        before.forEach(line -> lines.add(new Line(after.contains(line) ? Kind.KEPT : Kind.REMOVED, line)));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add(new Line(Kind.ADDED, line)));
        return lines;
    }
}
