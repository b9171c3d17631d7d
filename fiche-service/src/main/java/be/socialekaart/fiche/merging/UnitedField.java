package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merge.Side;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of two fiches that are brought together. What a source holds leaves no choice: it stays, with its lock.
 *
 * @param stays the fiche that stays
 * @param goes the fiche that goes
 * @param wanted what somebody chose; null for what is most likely right
 */
record UnitedField(
        String path, Fiche stays, Fiche goes, @Nullable Choice wanted) {
    private static final String RECOGNITIONS = "recognitions";

    /** Why two fields cannot be brought together. Its text is {@code merge.problem.<name>}. */
    enum Problem {
        /** Two sources, or one, hold it on both fiches, and it does not say the same. */
        BOTH_HELD,
        /** The same recognition says one thing here and another there. */
        RECOGNITION_DIFFERS,
        /** The two lists together break a rule of the field. */
        BREAKS_RULE
    }

    List<Choice> options() {
        if (isSame() || forced().isPresent()) return List.of();
        return isList() ? List.of(Choice.BOTH, Choice.STAYS, Choice.OTHER) : List.of(Choice.STAYS, Choice.OTHER);
    }

    public Choice choice() {
        return forced().orElseGet(() -> wanted != null && options().contains(wanted) ? wanted : likely());
    }

    private Choice likely() {
        if (isSame() || there() == null) return Choice.STAYS;
        if (here() == null) return Choice.OTHER;
        return isList() ? Choice.BOTH : Choice.STAYS;
    }

    private Optional<Choice> forced() {
        if (path.equals(RECOGNITIONS)) return Optional.of(Choice.BOTH);
        if (holder().isPresent()) return Optional.of(Choice.STAYS);
        return otherHolder().isPresent() ? Optional.of(Choice.OTHER) : Optional.empty();
    }

    Optional<Problem> problem() {
        boolean bothHeld = holder().isPresent() && otherHolder().isPresent() && !path.equals(RECOGNITIONS);
        if (bothHeld && !isSame()) return Optional.of(Problem.BOTH_HELD);
        if (path.equals(RECOGNITIONS) && !Objects.equals(united(Side.NOW), united(Side.PROPOSED)))
            return Optional.of(Problem.RECOGNITION_DIFFERS);
        return checked().ok() || Objects.equals(value(), here()) ? Optional.empty() : Optional.of(Problem.BREAKS_RULE);
    }

    @Nullable
    JsonNode value() {
        return switch (choice()) {
            case STAYS -> here();
            case OTHER -> there();
            case BOTH -> united(Side.NOW);
        };
    }

    /** Of an item that stands in both lists, that of one side. */
    private @Nullable JsonNode united(Side side) {
        return Merge.of(path, null, here(), there()).settled(side);
    }

    private Checked checked() {
        return FieldRules.check(path, value());
    }

    private boolean isSame() {
        return Objects.equals(here(), there());
    }

    private boolean isList() {
        Field field = Fields.of(path).orElseThrow();
        boolean both = here() != null && there() != null;
        return both && (field.type().isListOfRecords() || field.type().isListOfWords());
    }

    private @Nullable JsonNode here() {
        return stays.values().at(path);
    }

    private @Nullable JsonNode there() {
        return goes.values().at(path);
    }

    Optional<String> holder() {
        return stays.provenance().holder(path);
    }

    Optional<String> otherHolder() {
        return goes.provenance().holder(path);
    }

    /** Whether it is worth a line on the page. */
    public boolean isShown() {
        return here() != null || there() != null;
    }

    public boolean isDifferent() {
        return !isSame();
    }

    public String label() {
        return FieldText.label(path);
    }

    public List<String> linesHere() {
        return FieldText.lines(path, here());
    }

    public List<String> linesThere() {
        return FieldText.lines(path, there());
    }

    public List<String> choices() {
        return options().stream().map(Choice::name).toList();
    }

    /** Who holds it, on whichever of the two. */
    public String heldBy() {
        return Stream.concat(holder().stream(), otherHolder().stream())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** What becomes of the field on the fiche that stays. */
    public List<Difference.Line> effect() {
        return Difference.between(path, here(), value());
    }

    public boolean changes() {
        return !Objects.equals(here(), value());
    }

    public @Nullable String problemKey() {
        return problem().map(problem -> "merge.problem." + problem).orElse(null);
    }

    /** What a rule says about the two lists together. */
    public String remark() {
        return checked().problems().stream().findFirst().map(FieldText::problem).orElse("");
    }

    static FicheValues put(FicheValues into, UnitedField field) {
        return into.with(field.path, field.value());
    }
}
