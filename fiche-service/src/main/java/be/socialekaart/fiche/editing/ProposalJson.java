package be.socialekaart.fiche.editing;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fiche.proposing.ProposedChange;
import be.socialekaart.fiche.proposing.ProposedChange.State;
import be.socialekaart.fields.text.Remark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A change that was handed in, as programs follow it. Fields may be added; these names stay. */
record ProposalJson(
        UUID change,
        String number,
        UUID fiche,
        int baseVersion,
        Origin origin,
        Instant at,
        @Nullable String reason,
        @Nullable Integer undoes,
        List<Field> fields) {

    record Field(
            String path,
            State state,
            @Nullable JsonNode from,
            @Nullable JsonNode to,
            @Nullable Outcome outcome,
            @Nullable JsonNode value,
            @Nullable String reason,
            List<Remark> warnings) {

        static Field of(ProposedChange.Field field) {
            return new Field(
                    field.path(),
                    field.state(),
                    field.change().from(),
                    field.change().to(),
                    field.outcome(),
                    field.value(),
                    field.reason(),
                    Remark.about(field.path(), field.change().to()));
        }
    }

    static ProposalJson of(ProposedChange change) {
        return new ProposalJson(
                change.change(),
                change.number(),
                change.fiche().value(),
                change.baseVersion(),
                change.by().origin(),
                change.at(),
                change.reason().isEmpty() ? null : change.reason(),
                change.undoes(),
                change.fields().stream().map(Field::of).toList());
    }
}
