package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static be.socialekaart.workflow.Reviews.accept;
import static be.socialekaart.workflow.Reviews.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.deciding.Claiming;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is lost to a double click, two tabs or two coordinators. */
@WorkflowTest
class DeskRaceTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Claiming claiming;

    @Test
    void letsOneOfTwoDecisionsWin() throws Exception {
        Reviews.Case aCase = reviews.opened();

        List<String> answers =
                atOnce(() -> decide(aCase, OOST, accept("phones")), () -> decide(aCase, WEST, refuse("phones")));

        assertThat(answers).containsOnlyOnce("decided");
        assertThat(answers).anyMatch(answer -> answer.contains("conflict.decided"));
        assertThat(aCase.told()).containsOnlyOnce(aCase.status() == Status.CLOSED ? "ReviewClosed" : "DecisionTaken");
    }

    @Test
    void takesADoubleClickOnce() throws Exception {
        Reviews.Case aCase = reviews.opened();

        List<String> answers =
                atOnce(() -> decide(aCase, OOST, accept("phones")), () -> decide(aCase, OOST, accept("phones")));

        assertThat(answers).containsOnlyOnce("decided");
        assertThat(aCase.told().stream().filter("DecisionTaken"::equals)).hasSize(1);
    }

    @Test
    void opensOneReviewForASuggestionThatComesFourTimesAtOnce() throws Exception {
        Reviews.Case aCase = reviews.opened();
        var again = new be.socialekaart.events.SuggestionEvent.SuggestionSubmitted(
                aCase.suggestion(),
                aCase.number(),
                aCase.fiche(),
                1,
                List.of(reviews.phones()),
                reviews.clock().instant());

        Callable<String> submit = () -> {
            reviews.submit(again);
            return "submitted";
        };

        assertThat(atOnce(submit, submit, submit, submit)).containsOnly("submitted");
        assertThat(aCase.told()).containsExactly("ReviewOpened");
    }

    @Test
    void refusesADecisionOnWhatIsNoLongerThere() {
        Reviews.Case aCase = reviews.opened();
        int seen = aCase.file().revision();
        reviews.ficheChanged(
                aCase.fiche(),
                2,
                "{\"name\":\"Huis A\",\"phones\":[{\"value\":\"+3292000009\",\"label\":\"onthaal\",\"primary\":true}]}");

        assertThatThrownBy(() -> aCase.decidedBy(OOST, seen, accept("phones")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("conflict.changed");
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void keepsADecisionValidWhenAnotherFieldOfTheFicheChanges() {
        Reviews.Case aCase = reviews.opened();
        int seen = aCase.file().revision();
        reviews.ficheChanged(aCase.fiche(), 2, "{\"name\":\"Huis Anders\",\"phones\":" + Reviews.OLD_PHONE + "}");

        aCase.decidedBy(OOST, seen, accept("phones"));

        assertThat(aCase.told("DecisionTaken").path("baseVersion").asInt()).isEqualTo(2);
    }

    @Test
    void keepsAClaimedCaseFromOthersUntilTheyTakeItOver() {
        Reviews.Case aCase = reviews.opened();
        claiming.claim(aCase.id(), OOST);

        assertThatThrownBy(() -> claiming.claim(aCase.id(), WEST)).hasMessageContaining("conflict.claimed");
        assertThatThrownBy(() -> aCase.decidedBy(WEST, null, accept("phones")))
                .hasMessageContaining("conflict.claimed");

        claiming.takeOver(aCase.id(), WEST);
        assertThat(aCase.file().desk().claimedBy()).isEqualTo("coordinator-west");
        assertThatThrownBy(() -> claiming.release(aCase.id(), OOST)).hasMessageContaining("conflict.claimed");
        claiming.release(aCase.id(), WEST);
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void appliesTheAnswerOfTheRegisterOnceHoweverOftenItComes() throws Exception {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));
        var decision = aCase.file().course().decision();
        Callable<String> apply = () -> {
            aCase.appliedTo(
                    decision,
                    new be.socialekaart.events.RegisterEvent.AppliedField(
                            "phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE)));
            return "applied";
        };

        atOnce(apply, apply, apply, apply);

        assertThat(aCase.told().stream().filter("ReviewClosed"::equals)).hasSize(1);
    }

    private static String decide(Reviews.Case aCase, CurrentUser user, Choice choice) {
        try {
            aCase.decidedBy(user, null, choice);
            return "decided";
        } catch (Refusal refused) {
            return refused.getMessage();
        }
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.length);
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            var running = Stream.of(actions)
                    .map(action -> threads.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            List<String> answers = new java.util.ArrayList<>();
            for (var one : running) answers.add(one.get());
            return answers;
        }
    }
}
