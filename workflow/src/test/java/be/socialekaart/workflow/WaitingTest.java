package be.socialekaart.workflow;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static be.socialekaart.workflow.Reviews.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.deciding.Asking;
import be.socialekaart.workflow.deciding.Asking.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case waits for, and what happens when time passes. */
@WorkflowTest
class WaitingTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Asking asking;

    @AfterEach
    void backToToday() {
        EngineClock.reset();
        SuggestionServiceDouble.answerAgain();
    }

    @Test
    void putsTheQuestionWithTheSuggestionAndWaits() {
        Reviews.Case aCase = reviews.opened();
        UUID message = ask(aCase);

        assertThat(aCase.status()).isEqualTo(Status.WAITING);
        assertThat(SuggestionServiceDouble.questionAt(
                        "/internal/suggestions/" + aCase.suggestion() + "/messages/" + message))
                .contains("Welk nummer juist?");
        assertThat(aCase.told("QuestionAsked").path("message").asString()).isEqualTo(message.toString());
        assertThat(aCase.told("QuestionAsked").toString()).doesNotContain("Welk nummer");
    }

    @Test
    void keepsTheCaseOnTheDeskWhenTheQuestionCannotBeDelivered() {
        Reviews.Case aCase = reviews.opened();
        SuggestionServiceDouble.fallSilent();

        assertThatThrownBy(() -> ask(aCase)).isInstanceOf(Refusal.class).hasMessageContaining("503");

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.told()).containsExactly("ReviewOpened");
    }

    @Test
    void comesBackToTheOneWhoAskedWhenTheSubmitterAnswers() {
        Reviews.Case aCase = reviews.opened();
        Instant due = aCase.file().desk().dueAt();
        ask(aCase);
        EngineClock.pass(Duration.ofDays(3));

        aCase.answered();

        assertThat(aCase.status()).isEqualTo(Status.CLAIMED);
        assertThat(aCase.file().desk().claimedBy()).isEqualTo("coordinator-oost");
        assertThat(aCase.file().desk().answered()).isTrue();
        assertThat(aCase.file().desk().dueAt()).isCloseTo(due.plus(Duration.ofDays(3)), within(1, ChronoUnit.MINUTES));
        aCase.decided(accept("phones"));
        assertThat(aCase.status()).isEqualTo(Status.APPLYING);
    }

    @Test
    void findsTheAnswerThatCameWhileTheQuestionWasBeingAsked() {
        Reviews.Case aCase = reviews.opened();
        EngineClock.pass(Duration.ofMillis(-500));
        Instant asked = reviews.clock().instant();
        EngineClock.reset();
        aCase.answered();
        assertThat(aCase.status()).isEqualTo(Status.OPEN);

        ask(aCase);
        reviews.database()
                .sql("update review set waiting_since = :asked where id = :id")
                .param("asked", asked.atOffset(java.time.ZoneOffset.UTC))
                .param("id", aCase.id())
                .update();

        eventually(() -> assertThat(aCase.status()).isEqualTo(Status.CLAIMED));
    }

    @Test
    void comesBackWhenNobodyAnswersForFourteenDays() {
        Reviews.Case aCase = reviews.opened();
        ask(aCase);

        EngineClock.pass(Duration.ofDays(14).plusMinutes(1));

        eventually(() -> assertThat(aCase.status()).isEqualTo(Status.CLAIMED));
    }

    @Test
    void goesOnWithoutAnAnswerWhenTheCoordinatorWantsTo() {
        Reviews.Case aCase = reviews.opened();
        ask(aCase);

        asking.goOn(aCase.id(), WEST);

        assertThat(aCase.status()).isEqualTo(Status.CLAIMED);
    }

    @Test
    void closesWhenWithdrawnWhileWaiting() {
        Reviews.Case aCase = reviews.opened();
        ask(aCase);

        aCase.withdrawn();

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void marksACaseThatIsOverdueOnceTheTermHasPassed() {
        Reviews.Case aCase = reviews.opened();
        assertThat(aCase.file().desk().overdue()).isFalse();

        EngineClock.pass(Duration.ofDays(20));

        eventually(() -> assertThat(aCase.file().desk().overdue()).isTrue());
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        aCase.decided(accept("phones"));
        assertThat(aCase.status()).isEqualTo(Status.APPLYING);
    }

    @Test
    void saysSoWhenTheRegisterDoesNotAnswer() {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));

        EngineClock.pass(Duration.ofMinutes(11));

        eventually(() -> assertThat(aCase.file().desk().attention()).isEqualTo("APPLY_LATE"));
        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));
        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.file().desk().attention()).isNull();
    }

    @Test
    void bringsAWithdrawalThatCameWhileApplyingWhenAFieldClashes() {
        Reviews.Case aCase = reviews.opened(reviews.name());
        aCase.decided(accept("name"));
        aCase.withdrawn();

        aCase.applied("name", Result.CLASH, reviews.json("\"Huis C\""));

        eventually(() -> assertThat(aCase.status()).isEqualTo(Status.CLOSED));
        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("SUPERSEDED");
    }

    private UUID ask(Reviews.Case aCase) {
        UUID message = UUID.randomUUID();
        asking.ask(aCase.id(), OOST, new Question(message, "Welk nummer juist?"));
        return message;
    }
}
