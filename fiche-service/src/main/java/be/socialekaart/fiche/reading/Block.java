package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.text.FieldText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields that belong together on the page, with where they come from.
 *
 * @param name key of its heading
 */
record Block(String name, List<Shown> fields, List<Origin> origins) {

    /** The heading says it all: the one field needs no label. */
    public boolean bare() {
        return fields.size() == 1 && fields.getFirst().path().equals(name);
    }

    /** A field with a value. */
    record Shown(String path, String label, List<Line> lines) {}

    /** @param href where a click leads: to the telephone, the mail or the site; null for plain text */
    record Line(String text, @Nullable String href) {}

    /** @param labels of which fields; empty when it holds for the whole block */
    record Origin(String labels, Sentence sentence) {}

    private static final Map<String, String> LINKS = Map.of("phones", "tel:", "emails", "mailto:", "websites", "");

    static Optional<Block> of(String name, Fiche fiche, String... paths) {
        FicheValues values = Standing.shown(fiche.values());
        List<Shown> shown = Stream.of(paths)
                .flatMap(path -> shown(path, values.at(path)).stream())
                .toList();
        List<Origin> origins =
                origins(fiche.provenance(), shown.stream().map(Shown::path).toList());
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Block(name, shown, origins));
    }

    /** Everything that stood in a version, in the order in which people read it. */
    static List<Shown> all(FicheValues values) {
        return Fields.all().stream()
                .map(Field::name)
                .flatMap(path -> shown(path, values.at(path)).stream())
                .toList();
    }

    private static Optional<Shown> shown(String path, @Nullable JsonNode value) {
        if (value == null) return Optional.empty();
        List<String> texts = FieldText.lines(path, value);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) lines.add(new Line(texts.get(i), link(path, value.path(i))));
        return Optional.of(new Shown(path, FieldText.label(path), lines));
    }

    private static @Nullable String link(String path, JsonNode item) {
        String scheme = LINKS.get(path);
        return scheme == null ? null : scheme + item.path("value").asString("");
    }

    private static List<Origin> origins(Provenance provenance, List<String> paths) {
        Map<Sentence, List<String>> told = new LinkedHashMap<>();
        for (String path : withDays(provenance, paths))
            provenance
                    .of(path)
                    .map(Sentence::of)
                    .ifPresent(sentence -> told.computeIfAbsent(sentence, any -> new ArrayList<>())
                            .add(FieldText.label(path)));
        return told.entrySet().stream()
                .map(entry -> new Origin(told.size() == 1 ? "" : String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
    }

    /** A day that was changed by itself is told of by itself. */
    private static List<String> withDays(Provenance provenance, List<String> paths) {
        List<String> days = Arrays.stream(Day.values())
                .map(Day::path)
                .filter(day ->
                        paths.contains("openingHours") && provenance.fields().containsKey(day))
                .toList();
        return Stream.concat(paths.stream(), days.stream()).toList();
    }
}
