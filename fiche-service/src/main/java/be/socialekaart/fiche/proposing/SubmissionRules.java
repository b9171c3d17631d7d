package be.socialekaart.fiche.proposing;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.proposing.Draft.DraftField;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Owner;
import be.socialekaart.fields.Widget;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.web.FieldReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a change must fulfil beyond its shape: declared fields only, right values, and nothing that a source holds. */
@Component
class SubmissionRules {
    private static final List<String> NEEDED = List.of("name", "kind");

    private final Reasons reasons;

    SubmissionRules(Reasons reasons) {
        this.reasons = reasons;
    }

    /** @param provenance of the fiche as it is now: a source may have taken a field over since the base version */
    List<FieldReason> problems(Submission submission, Provenance provenance, List<DraftField> fields) {
        List<FieldReason> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < fields.size(); index++) {
            DraftField field = fields.get(index);
            String place = "changes[" + index + "]";
            Optional<FieldReason> refused = seen.add(field.path())
                    ? pathProblem(place + ".path", field.path(), submission.by().origin(), provenance)
                    : Optional.of(reasons.reason(place + ".path", "proposal.pathTwice", label(field)));
            if (refused.isPresent()) wrong.add(refused.get());
            else wrong.addAll(valueProblems(place, field));
            if (isMerging(field)) wrong.add(reasons.reason(place + ".to", "proposal.mergedOnly"));
        }
        reasonProblem(submission.reason()).ifPresent(wrong::add);
        if (submission.kind() == Submission.Kind.NEW_FICHE) wrong.addAll(missing(fields));
        if (wrong.isEmpty() && fields.stream().noneMatch(DraftField::changes))
            wrong.add(reasons.reason("changes", "proposal.nothingChanged"));
        return wrong;
    }

    /** A fiche that is merged says with which one: that takes more than a status. */
    private static boolean isMerging(DraftField field) {
        return field.path().equals("status")
                && field.change().to() != null
                && field.change().to().asString("").equals("MERGED")
                && !Objects.equals(field.from(), field.change().to());
    }

    private Optional<FieldReason> reasonProblem(String reason) {
        if (reason.isEmpty()) return Optional.empty();
        return FreeText.problemOf(reason).map(key -> reasons.reason("reason", key, FreeText.MAX_LENGTH));
    }

    private Optional<FieldReason> pathProblem(String place, String path, Origin origin, Provenance provenance) {
        if (Fields.of(path).isEmpty()) return Optional.of(reasons.reason(place, "proposal.pathUnknown", path));
        if (Fields.parts(path).size() > 1) return Optional.of(reasons.reason(place, "proposal.pathPerDay"));
        if (origin == Origin.SOURCE) return Optional.empty();
        Optional<String> holder = provenance.holder(path);
        if (holder.isPresent())
            return Optional.of(reasons.reason(place, "proposal.held", FieldText.label(path), holder.get()));
        return isOfSourcesOnly(path)
                ? Optional.of(reasons.reason(place, "proposal.ofSources", FieldText.label(path)))
                : Optional.empty();
    }

    /** Nobody types a recognition. */
    static boolean isOfSourcesOnly(String path) {
        return Fields.of(path)
                .filter(field -> field.owner() == Owner.SOURCE && field.widget() == Widget.NONE)
                .isPresent();
    }

    private List<FieldReason> missing(List<DraftField> fields) {
        return NEEDED.stream()
                .filter(needed ->
                        fields.stream().noneMatch(field -> field.path().equals(needed)))
                .map(needed -> reasons.reason("changes", "proposal.missing", FieldText.label(needed)))
                .toList();
    }

    private static List<FieldReason> valueProblems(String place, DraftField field) {
        return field.errors().stream()
                .map(problem -> new FieldReason(place + ".to" + inside(field, problem), FieldText.problem(problem)))
                .toList();
    }

    /** {@code phones/1/value} of the first change is {@code changes[0].to[1].value}. */
    private static String inside(DraftField field, FieldProblem problem) {
        String inside = problem.path().startsWith(field.path())
                ? problem.path().substring(field.path().length())
                : "";
        return inside.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static String label(DraftField field) {
        return FieldText.label(field.path());
    }
}
