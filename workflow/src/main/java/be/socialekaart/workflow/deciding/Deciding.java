package be.socialekaart.workflow.deciding;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.deciding.Decision.Choice;
import be.socialekaart.workflow.review.Review;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about every open field of a case, once. A decision made on a screen, or about a field that came back, counts
 * against what stands on the fiche now; one by a program that saw nothing counts against what the change was made from,
 * so that the register finds the clash.
 */
@Service
public class Deciding {

    private final CaseBook cases;
    private final Review review;
    private final DeskRules rules;
    private final Verdicts verdicts;

    Deciding(CaseBook cases, Review review, DeskRules rules, Verdicts verdicts) {
        this.cases = cases;
        this.review = review;
        this.rules = rules;
        this.verdicts = verdicts;
    }

    @Transactional
    public void decide(UUID id, CurrentUser user, Decision decision) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        Conflicts.refuseCall(file);
        Conflicts.refuseOwn(file, user);
        rules.conflicts().refuseUnlessFree(file, user);
        if (file.about().kind().equals("UNMATCHED_RECOGNITION")) throw Refusal.conflict("conflict.toPlace");
        Conflicts.refuseUnlessSeen(file, decision.seen());
        List<CaseField> open =
                cases.fields().of(id).stream().filter(CaseField::undecided).toList();
        refuseUnlessComplete(file.about(), open, decision);
        Integer nowVersion = seesNow(decision, open) ? file.course().nowVersion() : null;
        int baseVersion = nowVersion == null ? file.about().baseVersion() : nowVersion;
        List<Verdict> reached = open.stream()
                .map(field -> decide(file, field, decision.about(field.path()).orElseThrow(), nowVersion != null))
                .toList();
        boolean toApply = reached.stream().anyMatch(verdict -> !verdict.settled());
        commit(file, user, decision, baseVersion);
        review.decide(cases.files().find(id).orElseThrow(), toApply, baseVersion);
    }

    private void refuseUnlessComplete(Subject about, List<CaseField> open, Decision decision) {
        List<FieldReason> problems = rules.decisions().problems(about, open, decision);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static boolean seesNow(Decision decision, List<CaseField> open) {
        return decision.seen() != null || open.stream().anyMatch(CaseField::reopened);
    }

    private Verdict decide(CaseFile file, CaseField field, Choice choice, boolean againstNow) {
        Verdict verdict = verdicts.of(file.about(), field, choice, againstNow);
        cases.fields().decide(file.id(), field.path(), verdict);
        return verdict;
    }

    private void commit(CaseFile file, CurrentUser user, Decision decision, int baseVersion) {
        UUID id = UUID.randomUUID();
        rules.coordinators().remember(user);
        cases.moves().decide(file.id(), id, user.id());
        cases.log()
                .add(Entry.of(file.id(), Step.DECIDED)
                        .by(user.id())
                        .with(Map.of(
                                "decision", id.toString(),
                                "outcomes", outcomes(decision),
                                "baseVersion", Integer.toString(baseVersion),
                                "elsewhere", Boolean.toString(rules.isElsewhere(user, file))))
                        .about(decision.choices().stream().map(Choice::reason).collect(Collectors.joining("\n"))));
    }

    private static String outcomes(Decision decision) {
        return decision.choices().stream()
                .map(choice -> choice.path() + "=" + choice.outcome())
                .collect(Collectors.joining(" "));
    }
}
