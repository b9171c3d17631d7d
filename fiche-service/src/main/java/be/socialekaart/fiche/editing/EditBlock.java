package be.socialekaart.fiche.editing;

import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.forms.FieldWidget;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Remark;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields that belong together, as the fiche page groups them: what stands there, and the same to be changed.
 *
 * @param name key of its heading
 * @param open whether something was typed in it or is wrong with it
 * @param confirmable whether its manager can say that it still holds
 * @param confirmedAt when somebody last said so
 */
record EditBlock(
        String name,
        List<Entry> entries,
        boolean open,
        boolean confirmable,
        boolean holds,
        @Nullable Instant confirmedAt) {

    public boolean editable() {
        return entries.stream().anyMatch(entry -> entry.widget() != null);
    }

    static final String IDENTITY = "identity";

    /** In the order of the fiche page. */
    private static final Map<String, List<String>> BLOCKS = new LinkedHashMap<>();

    static {
        BLOCKS.put("contact", List.of("phones", "emails", "websites"));
        BLOCKS.put("addresses", List.of("addresses"));
        BLOCKS.put("hours", List.of("openingHours", "openingExceptions", "temporaryClosure"));
        BLOCKS.put("description", List.of("purpose", "audience", "registration", "cost", "languages", "ages"));
        BLOCKS.put("reach", List.of("homeVisits", "alsoServes"));
        BLOCKS.put("practitioners", List.of("practitioners"));
        BLOCKS.put("recognitions", List.of("recognitions"));
        BLOCKS.put(
                IDENTITY,
                List.of(
                        "name",
                        "kind",
                        "status",
                        "closure",
                        "rubrieken",
                        "legalName",
                        "kboNumber",
                        "establishmentNumber",
                        "rizivNumber"));
    }

    /**
     * @param lines what stands on the fiche now
     * @param widget null when a source holds the field
     * @param holder the source that does
     * @param lost what was typed about a field that a source took over meanwhile
     */
    record Entry(
            String name,
            String label,
            List<String> lines,
            @Nullable FieldWidget widget,
            @Nullable String holder,
            List<String> lost) {}

    /**
     * What the page is about: the fiche as it is now, and what was typed about it.
     *
     * @param base what stood there when the page was opened
     */
    record Shown(
            FicheValues now,
            Provenance provenance,
            EditForm form,
            FicheValues base,
            Map<String, List<FieldProblem>> problems) {

        private @Nullable JsonNode value(String name) {
            return form.isShown(name) ? form.typed().at(name) : now.at(name);
        }

        /** Of what was typed, else what is worth a second look in what stands there. */
        private List<FieldProblem> problemsOf(String name) {
            List<FieldProblem> found = problems.get(name);
            return found == null ? Remark.warnings(name, value(name)) : found;
        }

        private boolean isTouched(String name) {
            return form.isShown(name) && !Objects.equals(form.typed().at(name), base.at(name));
        }
    }

    static List<String> paths(String block) {
        return BLOCKS.getOrDefault(block, List.of());
    }

    static boolean isName(String block) {
        return BLOCKS.containsKey(block);
    }

    static List<EditBlock> all(Shown shown) {
        return BLOCKS.keySet().stream().flatMap(name -> of(name, shown)).toList();
    }

    private static Stream<EditBlock> of(String name, Shown shown) {
        List<Entry> entries = paths(name).stream()
                .filter(path -> isTyped(path) || shown.now().at(path) != null)
                .map(path -> entry(path, shown))
                .toList();
        List<FieldProvenance> own = entries.stream()
                .filter(entry -> entry.widget() != null && !entry.lines().isEmpty())
                .flatMap(entry -> shown.provenance().of(entry.name()).stream())
                .toList();
        boolean open = entries.stream()
                .anyMatch(entry ->
                        shown.isTouched(entry.name()) || shown.problems().containsKey(entry.name()));
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new EditBlock(
                        name,
                        entries,
                        open,
                        !own.isEmpty(),
                        shown.form().holding().contains(name),
                        lastSaid(own).orElse(null)));
    }

    private static Entry entry(String path, Shown shown) {
        String holder = shown.provenance().holder(path).orElse(null);
        boolean typed = holder == null && isTyped(path);
        return new Entry(
                path,
                FieldText.label(path),
                FieldText.lines(path, shown.now().at(path)),
                typed ? FieldWidget.of(path, shown.value(path), shown.problemsOf(path)) : null,
                holder,
                holder != null && shown.isTouched(path)
                        ? FieldText.lines(path, shown.form().typed().at(path))
                        : List.of());
    }

    /** Nobody types a recognition. */
    private static boolean isTyped(String path) {
        return !path.equals("recognitions");
    }

    private static Optional<Instant> lastSaid(List<FieldProvenance> fields) {
        return fields.stream()
                .map(FieldProvenance::confirmedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
