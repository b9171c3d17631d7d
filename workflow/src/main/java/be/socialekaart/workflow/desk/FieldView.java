package be.socialekaart.workflow.desk;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.forms.FieldWidget;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Remark;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.desk.DecisionForm.Typed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field on the page of a case.
 *
 * @param proposed the proposal, marked against what stands there now
 * @param result what accepting puts on the fiche, where that is not simply the proposal
 * @param typed what was filled in before, when the page comes back
 */
record FieldView(
        CaseField field,
        String label,
        List<String> base,
        List<String> now,
        List<Difference.Line> proposed,
        List<Difference.Line> result,
        @Nullable Typed typed,
        List<String> errors) {

    static FieldView of(CaseField field, Optional<Typed> typed, List<String> errors) {
        String path = field.path();
        return new FieldView(
                field,
                FieldText.label(path),
                FieldText.lines(path, field.change().from()),
                FieldText.lines(path, field.now()),
                Difference.between(path, field.now(), field.change().to()),
                result(field),
                typed.orElse(null),
                errors);
    }

    private static List<Difference.Line> result(CaseField field) {
        Merged merged = field.merged();
        boolean plain = Objects.equals(merged.value(), field.change().to());
        return merged.kind() != Merged.Kind.APPLIED || plain
                ? List.of()
                : Difference.between(field.path(), field.now(), merged.value());
    }

    static String anchor(String path) {
        return "veld-" + path.replace('/', '-');
    }

    public String anchor() {
        return anchor(path());
    }

    public String path() {
        return field.path();
    }

    public @Nullable Verdict verdict() {
        return field.verdict();
    }

    public List<String> decidedValue() {
        return field.verdict() == null
                ? List.of()
                : FieldText.lines(path(), field.verdict().value());
    }

    /** Somebody changed the field since the change was made. */
    public boolean stale() {
        return !Objects.equals(field.change().from(), field.now());
    }

    public boolean alreadySo() {
        return field.merged().kind() == Merged.Kind.ALREADY_SO;
    }

    /** What is worth a second look in the proposal. */
    public List<Remark> warnings() {
        return Remark.about(path(), field.change().to());
    }

    public boolean emptied() {
        return field.change().to() == null;
    }

    public boolean chosen(Outcome outcome) {
        return typed != null && typed.outcome().equals(outcome.name());
    }

    public List<String> typedValue() {
        return typed == null ? List.of() : FieldText.lines(path(), typed.value());
    }

    /** Filled with what was typed, else with what accepting would give, to be changed from there. */
    public FieldWidget widget() {
        boolean adapting = chosen(Outcome.ADAPTED);
        JsonNode value = adapting ? typed.value() : proposal();
        List<FieldProblem> problems = adapting ? FieldRules.check(path(), value).problems() : List.of();
        return FieldWidget.of(path(), value, problems);
    }

    private @Nullable JsonNode proposal() {
        Merged merged = field.merged();
        return merged.kind() == Merged.Kind.APPLIED
                ? merged.value()
                : field.change().to();
    }
}
