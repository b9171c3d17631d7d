package be.socialekaart.suggestion.submitting;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.values.EmailAddress;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.suggestion.submitting.Draft.DraftField;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import be.socialekaart.web.FieldReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a submission must fulfil beyond its shape; every reason names the place in the words of the API. */
@Component
class SubmissionRules {
    private static final List<String> NEEDED = List.of("name", "kind");
    private static final Set<String> OF_A_NEW_FICHE = Set.of("kind", "rubrieken");

    private final Reasons reasons;

    SubmissionRules(Reasons reasons) {
        this.reasons = reasons;
    }

    List<FieldReason> reasons(Submission submission, List<DraftField> fields) {
        List<FieldReason> wrong = new ArrayList<>(pathsOf(submission));
        for (int index = 0; index < fields.size(); index++) {
            wrong.addAll(valuesOf(index, fields.get(index), submission));
        }
        if (submission.isNewFiche()) {
            wrong.addAll(missing(submission));
        }
        if (wrong.isEmpty() && fields.stream().noneMatch(DraftField::changes)) {
            wrong.add(reasons.reason("changes", "submission.nothing-changed"));
        }
        reasonProblem(submission.reason()).ifPresent(wrong::add);
        emailProblem(submission.email()).ifPresent(wrong::add);
        return wrong;
    }

    private Optional<FieldReason> reasonProblem(String reason) {
        return FreeText.problemOf(FreeText.clean(reason))
                .map(key -> reasons.reason("reason", key, FreeText.MAX_LENGTH));
    }

    private Optional<FieldReason> emailProblem(@Nullable String email) {
        boolean wrong =
                email != null && !email.isBlank() && EmailAddress.of(email).isEmpty();
        return wrong ? Optional.of(reasons.reason("email", "submission.email-wrong")) : Optional.empty();
    }

    private List<FieldReason> pathsOf(Submission submission) {
        List<FieldReason> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < submission.fields().size(); index++) {
            ProposedField field = submission.fields().get(index);
            String place = "changes[" + index + "].path";
            if (!seen.add(field.path())) {
                wrong.add(reasons.reason(place, "submission.path-twice", field.path()));
            }
            pathProblem(field.path(), submission).ifPresent(key -> wrong.add(reasons.reason(place, key, field.path())));
        }
        return wrong;
    }

    private List<FieldReason> missing(Submission submission) {
        return NEEDED.stream()
                .filter(needed -> submission.fields().stream()
                        .noneMatch(field -> field.path().equals(needed)))
                .map(needed -> reasons.reason("changes", "submission.missing", FieldText.label(needed)))
                .toList();
    }

    private static Optional<String> pathProblem(String path, Submission submission) {
        boolean known = Fields.of(path).isPresent();
        if (known && Fields.parts(path).size() > 1) {
            return Optional.of("submission.path-per-part");
        }
        if (known && isOpen(path, submission)) {
            return Optional.empty();
        }
        return Optional.of(known ? "submission.path-not-open" : "submission.path-unknown");
    }

    /** Under which headings a fiche stands is for the coordinators, but whoever proposes one says what it is. */
    private static boolean isOpen(String path, Submission submission) {
        boolean ofANewFiche = submission.isNewFiche() && OF_A_NEW_FICHE.contains(path);
        return ofANewFiche || Fields.of(path).orElseThrow().suggestable();
    }

    /** Only for paths that may be suggested: of another path its value does not matter. */
    private static List<FieldReason> valuesOf(int index, DraftField field, Submission submission) {
        return pathProblem(field.path(), submission).isPresent()
                ? List.of()
                : field.errors().stream()
                        .map(problem -> new FieldReason(place(index, field, problem), FieldText.problem(problem)))
                        .toList();
    }

    /** {@code phones/1/value} of the first change is {@code changes[0].to[1].value}. */
    private static String place(int index, DraftField field, FieldProblem problem) {
        String inside = problem.path().startsWith(field.path())
                ? problem.path().substring(field.path().length())
                : "";
        return "changes[" + index + "].to"
                + inside.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
