package be.socialekaart.suggestion.form;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.forms.FieldWidget;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Draft.DraftField;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the three pages show. */
final class FormPage {

    private FormPage() {}

    /** A field to choose, with what stands there now. */
    record Choice(String name, String label, List<String> lines, boolean chosen) {}

    /** A field to fill in, with what was typed and what is wrong with it. */
    record Entry(String name, String label, FieldWidget widget) {}

    /** A field to look over before sending. */
    record Review(String label, List<Difference.Line> difference, List<String> warnings) {}

    static List<Choice> choices(KnownFiche fiche, FilledForm form) {
        List<String> chosen = form.chosen();
        return Fields.suggestable().stream()
                .map(field -> new Choice(
                        field.name(),
                        FieldText.label(field.name()),
                        FieldText.lines(field.name(), fiche.at(field.name())),
                        chosen.contains(field.name())))
                .toList();
    }

    /** With what stands on the fiche: nothing was typed yet. */
    static List<Entry> untouched(KnownFiche fiche, FilledForm form) {
        return form.chosen().stream().map(name -> untouched(fiche, name)).toList();
    }

    private static Entry untouched(KnownFiche fiche, String name) {
        return entry(name, fiche.at(name), List.of());
    }

    static List<Entry> typed(KnownFiche fiche, FilledForm form, Draft draft) {
        FicheValues typed = typedIn(form);
        Map<String, List<FieldProblem>> problems = draft.fields().stream()
                .collect(Collectors.groupingBy(
                        field -> nameOf(field.path()),
                        Collectors.flatMapping(field -> field.checked().problems().stream(), Collectors.toList())));
        return form.chosen().stream()
                .map(name -> form.isTyped(name)
                        ? entry(name, typed.at(name), problems.getOrDefault(name, List.of()))
                        : untouched(fiche, name))
                .toList();
    }

    private static FicheValues typedIn(FilledForm form) {
        FicheValues typed = new FicheValues(JsonNodeFactory.instance.objectNode());
        for (ProposedField field : form.proposed()) {
            typed = typed.with(field.path(), field.to());
        }
        return typed;
    }

    private static Entry entry(String name, @Nullable JsonNode value, List<FieldProblem> problems) {
        return new Entry(name, FieldText.label(name), FieldWidget.of(name, value, problems));
    }

    static List<Review> reviews(Draft draft) {
        return draft.changed().stream().map(FormPage::review).toList();
    }

    private static Review review(DraftField field) {
        List<String> warnings =
                field.checked().problems().stream().map(FieldText::problem).toList();
        return new Review(
                FieldText.label(field.path()), Difference.between(field.path(), field.from(), field.to()), warnings);
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

    private static String nameOf(String path) {
        return path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
    }
}
