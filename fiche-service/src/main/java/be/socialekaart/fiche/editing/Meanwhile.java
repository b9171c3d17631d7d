package be.socialekaart.fiche.editing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.editing.ChangesReader.Read;
import be.socialekaart.fiche.proposing.Submission.ProposedField;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merge.Side;
import be.socialekaart.fields.merging.Merged.Kind;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody changes, against what others changed since the page was opened. A field that both changed is a question to
 * whoever types; an answer counts for the version that was shown with the question and for no later one.
 */
record Meanwhile(Fiche now, EditForm form, List<FieldChange> changes) {

    /** One field, three times: as it was when the page was opened, as it is, and as it was typed. */
    record Question(
            String path,
            String label,
            List<String> began,
            List<String> now,
            List<String> yours,
            @Nullable Side answer) {}

    List<Question> questions() {
        return changes.stream().filter(this::clashes).map(this::question).toList();
    }

    boolean isOpen() {
        return questions().stream().anyMatch(question -> question.answer() == null);
    }

    boolean isAnswered() {
        return !questions().isEmpty() && !isOpen();
    }

    /** Against today's version, so that what was chosen takes the place of what was read and of nothing else. */
    Read settled() {
        List<ProposedField> fields = changes.stream().flatMap(this::settled).toList();
        return new Read(now.version(), fields, form.text(EditForm.REASON));
    }

    private Stream<ProposedField> settled(FieldChange change) {
        Side side = answer(change.path()).orElse(Side.NOW);
        JsonNode value = merge(change).settled(side);
        return merge(change).merged().kind() == Kind.ALREADY_SO || same(change.path(), value)
                ? Stream.empty()
                : Stream.of(new ProposedField(change.path(), value));
    }

    private boolean same(String path, @Nullable JsonNode value) {
        JsonNode is = now.values().at(path);
        return Merge.merge(path, is, is, value).kind() == Kind.ALREADY_SO;
    }

    private boolean clashes(FieldChange change) {
        return merge(change).merged().kind() == Kind.CLASH;
    }

    private Question question(FieldChange change) {
        String path = change.path();
        return new Question(
                path,
                FieldText.label(path),
                FieldText.lines(path, change.from()),
                FieldText.lines(path, now.values().at(path)),
                FieldText.lines(path, change.to()),
                answer(path).orElse(null));
    }

    private Optional<Side> answer(String path) {
        return form.seen().filter(version -> version == now.version()).flatMap(version -> form.choice(path));
    }

    private Merge merge(FieldChange change) {
        return Merge.of(change.path(), change.from(), now.values().at(change.path()), change.to());
    }
}
