package be.socialekaart.workflow.deciding;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.deciding.Asking.Question;
import be.socialekaart.workflow.review.Announcements;
import be.socialekaart.workflow.review.Review;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case wait for its submitter; it comes back to the one who asked. */
@Component
class AwaitAnswer {

    private final CaseBook cases;
    private final DeskRules rules;
    private final Review review;
    private final Announcements announcements;

    AwaitAnswer(CaseBook cases, DeskRules rules, Review review, Announcements announcements) {
        this.cases = cases;
        this.rules = rules;
        this.review = review;
        this.announcements = announcements;
    }

    void refuseUnlessAskable(CaseFile file, CurrentUser user, Question question) {
        Conflicts.refuseCall(file);
        List<FieldReason> problems = rules.decisions().problemsOfQuestion(question.text());
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        if (!file.isSuggestion()) throw Refusal.conflict("conflict.nobodyToAsk");
        rules.conflicts().refuseUnlessFree(file, user);
    }

    /** @param asked the moment before the question was put: an answer from then on counts */
    @Transactional
    void start(UUID id, CurrentUser user, Question question, Instant asked) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        refuseUnlessAskable(file, user, question);
        rules.coordinators().remember(user);
        cases.moves().claim(id, user.id());
        cases.moves().await(id, asked);
        cases.log()
                .add(Entry.of(id, Step.ASKED)
                        .by(user.id())
                        .with(Map.of("message", question.id().toString()))
                        .about(question.text()));
        review.ask(file);
        announcements.asked(file, question.id());
    }

    @Transactional
    void goOn(UUID id, CurrentUser user) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        rules.conflicts().refuseUnlessWaiting(file);
        cases.log().add(Entry.of(id, Step.WENT_ON).by(user.id()));
        review.goOnWithoutAnswer(file);
    }
}
