package be.socialekaart.suggestion.form;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Drafting;
import be.socialekaart.suggestion.submitting.Reasons;
import be.socialekaart.suggestion.submitting.Submission;
import be.socialekaart.suggestion.submitting.SubmissionRules;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same rules as at the API, with every problem pointing at its place on the page. */
@Component
class FormCheck {
    private final Drafting drafting;
    private final SubmissionRules rules;
    private final Reasons reasons;

    FormCheck(Drafting drafting, SubmissionRules rules, Reasons reasons) {
        this.drafting = drafting;
        this.rules = rules;
        this.reasons = reasons;
    }

    Result check(FilledForm form) {
        Submission submission = form.submission();
        Draft draft = drafting.draft(submission);
        List<Problem> problems = new ArrayList<>();
        draft.fields().forEach(field -> field.errors().forEach(error -> problems.add(problem(field.path(), error))));
        if (problems.isEmpty() && draft.changed().isEmpty()) {
            problems.add(new Problem("velden", "", reasons.say("submission.nothing-changed")));
        }
        rules.reasonProblem(form.reason())
                .ifPresent(wrong -> problems.add(new Problem(FilledForm.REASON, "", wrong.reason())));
        rules.emailProblem(form.email())
                .ifPresent(wrong -> problems.add(new Problem(FilledForm.EMAIL, "", wrong.reason())));
        return new Result(submission, draft, problems);
    }

    private static Problem problem(String path, FieldProblem error) {
        return new Problem(
                error.path().replaceAll("[^A-Za-z0-9]+", "-"), FieldText.label(path), FieldText.problem(error));
    }

    record Result(Submission submission, Draft draft, List<Problem> problems) {
        boolean isFine() {
            return problems.isEmpty();
        }
    }

    /**
     * @param anchor id of the element to jump to: the widgets make theirs from the path in the same way
     * @param label the field, where the sentence does not say it
     */
    record Problem(String anchor, String label, String text) {}
}
