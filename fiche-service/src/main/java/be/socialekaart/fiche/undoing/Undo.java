package be.socialekaart.fiche.undoing;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.proposing.Submission.ProposedField;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of one version, to be as it was before it. Merged three ways: the version is where the change starts from, so
 * what changed in the same field afterwards stays, or clashes.
 *
 * @param now the fiche as it is
 * @param made the version that changed the field
 * @param before the version before that
 */
record Undo(Fiche now, FicheVersion made, FicheVersion before, String path) {

    enum State {
        /** It can be asked for. */
        POSSIBLE,
        /** What stood there before stands there again. */
        ALREADY_SO,
        /** The same was changed again afterwards: a person must say what it should be. */
        CLASH,
        /** A source holds the field. */
        HELD
    }

    State state() {
        if (holder().isPresent()) return State.HELD;
        return switch (merged().kind()) {
            case APPLIED -> State.POSSIBLE;
            case ALREADY_SO -> State.ALREADY_SO;
            case CLASH -> State.CLASH;
        };
    }

    /** Opening hours are changed day by day. */
    List<ProposedField> fields() {
        return Fields.parts(path).stream()
                .map(part -> new ProposedField(part, before.values().at(part)))
                .toList();
    }

    Optional<String> holder() {
        return now.provenance().holder(path);
    }

    public int version() {
        return made.version();
    }

    public String label() {
        return FieldText.label(path);
    }

    /** Of a day the whole week: that is one field on the page where it is edited. */
    public String field() {
        return path.split("/", 2)[0];
    }

    public List<String> linesBefore() {
        return FieldText.lines(path, before.values().at(path));
    }

    public List<String> linesMade() {
        return FieldText.lines(path, made.values().at(path));
    }

    public List<String> linesNow() {
        return FieldText.lines(path, is());
    }

    /** What asking for it would do to the fiche as it is now. */
    public List<Difference.Line> effect() {
        return Difference.between(path, is(), merged().value());
    }

    private Merged merged() {
        return Merge.merge(path, made.values().at(path), is(), before.values().at(path));
    }

    private @Nullable JsonNode is() {
        return now.values().at(path);
    }
}
