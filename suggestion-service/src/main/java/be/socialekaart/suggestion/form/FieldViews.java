package be.socialekaart.suggestion.form;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.forms.FieldWidget;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Remark;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Draft.DraftField;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a field looks on each of the three pages. */
final class FieldViews {

    private FieldViews() {}

    /**
     * To choose, with what stands there now.
     *
     * @param source which source holds it; null when none does
     */
    record Choice(
            String name,
            String label,
            List<String> lines,
            boolean chosen,
            @Nullable String source) {}

    /** To fill in. */
    record Entry(
            String name,
            String label,
            FieldWidget widget,
            @Nullable String source) {}

    /** To look over before sending. */
    record Review(
            String label,
            List<Difference.Line> difference,
            List<String> warnings,
            @Nullable String source) {}

    static List<Choice> choices(KnownFiche fiche, FilledForm form) {
        List<String> chosen = form.chosen();
        return Fields.suggestable().stream()
                .map(Field::name)
                .map(name -> new Choice(
                        name,
                        FieldText.label(name),
                        FieldText.lines(name, fiche.at(name)),
                        chosen.contains(name),
                        fiche.holder(name).orElse(null)))
                .toList();
    }

    static List<Entry> entries(KnownFiche fiche, FilledForm form, Map<String, List<FieldProblem>> problems) {
        FicheValues typed = typedIn(form);
        return form.chosen().stream()
                .map(name -> new Entry(
                        name,
                        FieldText.label(name),
                        widget(name, form.isTyped(name) ? typed.at(name) : fiche.at(name), problems.get(name)),
                        fiche.holder(name).orElse(null)))
                .toList();
    }

    /** Also who goes back to correct something reads what is worth a second look. */
    private static FieldWidget widget(String name, @Nullable JsonNode value, @Nullable List<FieldProblem> problems) {
        return FieldWidget.of(name, value, problems == null ? Remark.warnings(name, value) : problems);
    }

    private static FicheValues typedIn(FilledForm form) {
        FicheValues typed = new FicheValues(JsonNodeFactory.instance.objectNode());
        for (ProposedField field : form.proposed()) {
            typed = typed.with(field.path(), field.to());
        }
        return typed;
    }

    static List<Review> reviews(Draft draft) {
        return draft.changed().stream()
                .map(field -> review(field, draft.base()))
                .toList();
    }

    private static Review review(DraftField field, KnownFiche fiche) {
        return new Review(
                FieldText.label(field.path()),
                Difference.between(field.path(), field.from(), field.to()),
                field.checked().problems().stream().map(FieldText::problem).toList(),
                fiche.holder(nameOf(field.path())).orElse(null));
    }

    /** Labels of the fields that were chosen but left as they are. */
    static List<String> unchanged(FilledForm form, Draft draft) {
        List<String> changed =
                draft.changed().stream().map(field -> nameOf(field.path())).toList();
        return form.chosen().stream()
                .filter(name -> !changed.contains(name))
                .map(FieldText::label)
                .toList();
    }

    /** A day belongs to the opening hours, which are one field on the page. */
    static String nameOf(String path) {
        return path.split("/", 2)[0];
    }
}
