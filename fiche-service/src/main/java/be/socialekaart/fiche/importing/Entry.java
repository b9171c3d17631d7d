package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.parsing.Line;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.text.FieldText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a file, held to the rules of the fields.
 *
 * @param values by path, written the way the register writes them; null when the line is wrong
 * @param reason a key of a message, or words, why it is
 */
record Entry(
        int line,
        @Nullable UUID fiche,
        @Nullable String name,
        @Nullable JsonNode values,
        @Nullable String reason) {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;

    static Entry of(Line line, String directory, Function<JsonNode, ObjectNode> read) {
        JsonNode record = line.record();
        if (record == null) return wrong(line.number(), null, null, String.valueOf(line.reason()));
        if (!record.isObject()) return wrong(line.number(), null, null, "import.line.noRecord");
        String id = record.path("id").asString("").strip();
        String name = record.path("name").asString("").strip();
        if (id.isEmpty() || id.length() > LONGEST) return wrong(line.number(), null, name, "import.line.noId");
        return checked(line.number(), ficheOf(id, directory), name, read.apply(record));
    }

    private static Entry checked(int line, UUID fiche, String name, ObjectNode said) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        List<String> wrong = new ArrayList<>();
        said.properties().forEach(field -> {
            Checked checked = FieldRules.check(field.getKey(), field.getValue());
            checked.problems().stream()
                    .filter(FieldProblem::isError)
                    .forEach(problem -> wrong.add(
                            "“%s”: %s".formatted(FieldText.label(field.getKey()), FieldText.problem(problem))));
            if (checked.value() != null) values.set(field.getKey(), checked.value());
        });
        return wrong.isEmpty()
                ? new Entry(line, fiche, shortened(name, LONGEST), values, null)
                : wrong(line, fiche, name, String.join(" ", wrong));
    }

    /** The same line always means the same fiche, so a file can be taken in twice. */
    private static UUID ficheOf(String id, String directory) {
        return FicheId.read(id)
                .map(FicheId::value)
                .orElseGet(() -> UUID.nameUUIDFromBytes(
                        "import:%s:%s".formatted(directory, id).getBytes(StandardCharsets.UTF_8)));
    }

    private static Entry wrong(int line, @Nullable UUID fiche, @Nullable String name, String reason) {
        return new Entry(
                line, fiche, name == null ? null : shortened(name, LONGEST), null, shortened(reason, LONGEST_REASON));
    }

    private static String shortened(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}
