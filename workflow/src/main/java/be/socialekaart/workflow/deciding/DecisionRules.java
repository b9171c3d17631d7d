package be.socialekaart.workflow.deciding;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Severity;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.language.Language;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When a decision is complete: every open field has its outcome, and who changes or refuses something says why. */
@Component
class DecisionRules {

    private static final Set<Outcome> CHOICES = Set.of(Outcome.ACCEPTED, Outcome.ADAPTED, Outcome.REFUSED);
    private static final int LONGEST_TEXT = 2000;

    private final MessageSource messages;

    DecisionRules(MessageSource messages) {
        this.messages = messages;
    }

    List<FieldReason> problems(Subject about, List<CaseField> open, Decision decision) {
        List<String> paths = open.stream().map(CaseField::path).toList();
        Stream<FieldReason> unknown = decision.choices().stream()
                .filter(choice -> !paths.contains(choice.path()))
                .map(choice -> problem(choice.path(), "notUnderReview"));
        Stream<FieldReason> known = paths.stream()
                .flatMap(path -> decision.about(path)
                        .map(choice -> problems(about, choice))
                        .orElseGet(() -> Stream.of(problem(path, "undecided"))));
        return Stream.concat(unknown, known).toList();
    }

    List<FieldReason> problemsOfQuestion(String text) {
        if (text.isBlank()) return List.of(problem("text", "questionMissing"));
        return text.length() > LONGEST_TEXT ? List.of(problem("text", "questionTooLong")) : List.of();
    }

    private Stream<FieldReason> problems(Subject about, Choice choice) {
        if (choice.outcome() == null) return Stream.of(problem(choice.path(), "undecided"));
        if (!CHOICES.contains(choice.outcome())) return Stream.of(problem(choice.path(), "notYours"));
        if (choice.outcome() == Outcome.ADAPTED && !about.isAdaptable())
            return Stream.of(problem(choice.path(), "ofTheSource"));
        return Stream.concat(reason(choice), value(choice));
    }

    private Stream<FieldReason> reason(Choice choice) {
        if (choice.reason().length() > LONGEST_TEXT) return Stream.of(problem(choice.path(), "reasonTooLong"));
        boolean missing =
                choice.outcome() != Outcome.ACCEPTED && choice.reason().isBlank();
        return missing ? Stream.of(problem(choice.path(), "reasonMissing")) : Stream.empty();
    }

    private Stream<FieldReason> value(Choice choice) {
        if (choice.outcome() != Outcome.ADAPTED) return Stream.empty();
        return FieldRules.check(choice.path(), choice.value()).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> new FieldReason(problem.path(), FieldText.problem(problem)));
    }

    private FieldReason problem(String path, String code) {
        String reason = messages.getMessage(
                "decision." + code,
                new Object[] {LONGEST_TEXT},
                Language.current().locale());
        return new FieldReason(path, reason);
    }
}
