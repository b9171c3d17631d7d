package be.socialekaart.workflow.api;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.text.Remark;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A review as programs see it. Fields may be added; these names stay. */
record ReviewJson(
        UUID id,
        String number,
        UUID fiche,
        @Nullable String ficheName,
        String kind,
        Origin origin,
        Status status,
        int revision,
        @Nullable String region,
        @Nullable String claimedBy,
        @Nullable String decidedBy,
        String priority,
        boolean overdue,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        List<Field> fields) {

    record Field(
            String path,
            @Nullable JsonNode base,
            @Nullable JsonNode now,
            @Nullable JsonNode proposed,
            boolean clash,
            @Nullable Outcome outcome,
            @Nullable JsonNode value,
            @Nullable String reason,
            List<Remark> warnings) {

        static Field of(CaseField field) {
            Verdict verdict = field.verdict();
            return new Field(
                    field.path(),
                    field.change().from(),
                    field.now(),
                    field.change().to(),
                    field.clash(),
                    verdict == null ? null : verdict.outcome(),
                    verdict == null ? null : verdict.value(),
                    verdict == null ? null : verdict.reason(),
                    Remark.about(field.path(), field.change().to()));
        }
    }

    static ReviewJson of(CaseFile file, List<CaseField> fields) {
        return new ReviewJson(
                file.id(),
                file.number(),
                file.fiche(),
                file.desk().ficheName(),
                file.about().kind(),
                file.about().origin(),
                file.status(),
                file.revision(),
                file.region(),
                file.desk().claimedBy(),
                file.course().decidedBy(),
                file.desk().priority(),
                file.desk().overdue(),
                file.about().openedAt(),
                file.desk().dueAt(),
                file.course().closedAt(),
                fields.stream().map(Field::of).toList());
    }
}
