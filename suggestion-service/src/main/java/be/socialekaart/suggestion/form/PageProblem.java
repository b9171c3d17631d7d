package be.socialekaart.suggestion.form;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Draft.DraftField;
import be.socialekaart.web.FieldReason;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A problem on the page. The rules are those of the API; here each points at its place on the page.
 *
 * @param anchor id of the element to jump to
 * @param label the field, where the sentence does not say it
 */
record PageProblem(String anchor, String label, String text) {
    /** The widgets give an input the id of its path; other problems are about a field or a row as a whole. */
    private static final String INPUT = ".*/\\d+/(?!primary|lat|lon)[a-zA-Z]+";

    private static final Map<String, String> ANCHORS =
            Map.of("changes", "velden", "reason", FilledForm.REASON, "email", FilledForm.EMAIL);

    static List<PageProblem> of(Draft draft) {
        Stream<PageProblem> inFields =
                draft.fields().stream().flatMap(field -> field.errors().stream().map(error -> of(field, error)));
        Stream<PageProblem> elsewhere = draft.reasons().stream()
                .filter(reason -> ANCHORS.containsKey(reason.field()))
                .map(PageProblem::of);
        return Stream.concat(inFields, elsewhere).toList();
    }

    private static PageProblem of(DraftField field, FieldProblem error) {
        String anchor = error.path().matches(INPUT)
                ? error.path().replaceAll("[^A-Za-z0-9]+", "-")
                : "veld-" + FieldViews.nameOf(field.path());
        return new PageProblem(anchor, FieldText.label(field.path()), FieldText.problem(error));
    }

    private static PageProblem of(FieldReason reason) {
        return new PageProblem(ANCHORS.getOrDefault(reason.field(), ""), "", reason.reason());
    }
}
