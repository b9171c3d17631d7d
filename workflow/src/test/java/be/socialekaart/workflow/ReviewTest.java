package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.accept;
import static be.socialekaart.workflow.Reviews.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The course of a review, from the suggestion to the outcomes. */
@WorkflowTest
class ReviewTest {

    @Autowired
    private Reviews reviews;

    @Test
    void laysASuggestionOnTheDeskOfItsRegion() {
        Reviews.Case aCase = reviews.opened();

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.file().region()).isEqualTo("oost-vlaanderen");
        assertThat(aCase.file().desk().priority()).isEqualTo("HIGH");
        assertThat(aCase.told("ReviewOpened").path("region").asString()).isEqualTo("oost-vlaanderen");
        assertThat(aCase.told("ReviewOpened").path("coordinators")).isEqualTo(reviews.json("[\"coordinator-oost\"]"));
    }

    @Test
    void opensOneReviewHoweverOftenItHearsOfTheSuggestion() {
        Reviews.Case aCase = reviews.opened();

        reviews.submit(new SuggestionSubmitted(
                aCase.suggestion(),
                aCase.number(),
                aCase.fiche(),
                1,
                List.of(reviews.phones()),
                reviews.clock().instant()));

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.told()).containsExactly("ReviewOpened");
    }

    @Test
    void opensBeforeTheFicheIsKnownAndIsFilledInWhenItComes() {
        UUID fiche = UUID.randomUUID();
        Reviews.Case aCase = reviews.submitted(fiche, reviews.phones());
        assertThat(aCase.told("ReviewOpened").path("coordinators")).hasSize(2);
        assertThat(aCase.file().region()).isNull();

        reviews.ficheChanged(fiche, 3, reviews.body("8000", reviews.phones()));

        assertThat(aCase.file().region()).isEqualTo("west-vlaanderen");
        assertThat(aCase.file().desk().ficheName()).isEqualTo("Huis A");
        assertThat(aCase.field("phones").clash()).isFalse();
        assertThat(aCase.file().revision()).isEqualTo(1);
    }

    @Test
    void closesAtOnceWhenEverythingIsRefused() {
        Reviews.Case aCase = reviews.opened(reviews.phones(), reviews.purpose());

        aCase.decided(refuse("phones"), refuse("purpose"));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told()).containsExactly("ReviewOpened", "ReviewClosed");
        assertThat(aCase.told("ReviewClosed").at("/outcomes/1/outcome").asString())
                .isEqualTo("REFUSED");
        assertThat(aCase.told("ReviewClosed").at("/outcomes/1/reason").asString())
                .isEqualTo("Dit klopt niet.");
    }

    @Test
    void sendsOnlyWhatChangesTheFicheToTheRegister() {
        Reviews.Case aCase = reviews.opened(reviews.phones(), reviews.purpose());

        aCase.decided(accept("phones"), refuse("purpose"));

        assertThat(aCase.status()).isEqualTo(Status.APPLYING);
        assertThat(aCase.told()).containsExactly("ReviewOpened", "ReviewDecided", "DecisionTaken");
        assertThat(aCase.told("DecisionTaken").path("changes")).hasSize(1);
        assertThat(aCase.told("DecisionTaken").at("/changes/0/to")).isEqualTo(reviews.json(Reviews.NEW_PHONE));
        assertThat(aCase.told("DecisionTaken").at("/changes/0/from")).isEqualTo(reviews.json(Reviews.OLD_PHONE));
        assertThat(aCase.told("DecisionTaken").path("decidedBy").asString()).isEqualTo("coordinator-oost");
    }

    @Test
    void closesWithOneOutcomePerFieldWhenTheRegisterApplied() {
        Reviews.Case aCase = reviews.opened(reviews.phones(), reviews.purpose());
        aCase.decided(
                accept("phones"),
                new Choice("purpose", Outcome.ADAPTED, reviews.json("\"Hulp.\""), "Korter geschreven."));

        aCase.applied(
                new AppliedField("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE)),
                new AppliedField("purpose", Result.APPLIED, reviews.json("\"Hulp.\"")));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        var closed = aCase.told("ReviewClosed");
        assertThat(closed.at("/outcomes/0/outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(closed.at("/outcomes/0/value")).isEqualTo(reviews.json(Reviews.NEW_PHONE));
        assertThat(closed.at("/outcomes/0/reason").asString()).isNotBlank();
        assertThat(closed.at("/outcomes/1/outcome").asString()).isEqualTo("ADAPTED");
        assertThat(closed.at("/outcomes/1/reason").asString()).isEqualTo("Korter geschreven.");
    }

    @Test
    void saysSoWhenTheFicheAlreadySaidIt() {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));

        aCase.applied("phones", Result.ALREADY_SO, reviews.json(Reviews.NEW_PHONE));

        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("ALREADY_SO");
        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/reason").asString())
                .isNotBlank();
    }

    @Test
    void passesAFieldThatASourceHoldsToThatSource() {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));

        aCase.applied("phones", Result.LOCKED, reviews.json(Reviews.OLD_PHONE));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("PASSED_TO_SOURCE");
    }

    @Test
    void reopensOnlyTheFieldThatClashed() {
        Reviews.Case aCase = reviews.opened(reviews.name(), reviews.purpose());
        aCase.decided(accept("name"), accept("purpose"));

        aCase.applied(
                new AppliedField("name", Result.CLASH, reviews.json("\"Huis C\"")),
                new AppliedField("purpose", Result.APPLIED, reviews.json("\"Hulp aan huis.\"")));

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.field("name").undecided()).isTrue();
        assertThat(aCase.field("name").clash()).isTrue();
        assertThat(aCase.field("name").now()).isEqualTo(reviews.json("\"Huis C\""));
        assertThat(aCase.field("purpose").verdict().settled()).isTrue();
        assertThat(aCase.told("ReviewReopened").path("paths")).isEqualTo(reviews.json("[\"name\"]"));
    }

    @Test
    void decidesAClashAgainstWhatStandsThereNow() {
        Reviews.Case aCase = reviews.opened(reviews.name());
        aCase.decided(accept("name"));
        aCase.applied("name", Result.CLASH, reviews.json("\"Huis C\""));

        aCase.decided(accept("name"));

        assertThat(aCase.told("DecisionTaken").path("baseVersion").asInt()).isEqualTo(2);
        assertThat(aCase.told("DecisionTaken").at("/changes/0/from").asString()).isEqualTo("Huis C");
        assertThat(aCase.told("DecisionTaken").at("/changes/0/to").asString()).isEqualTo("Huis B");
        aCase.applied("name", Result.APPLIED, reviews.json("\"Huis B\""));
        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told("ReviewClosed").path("outcomes")).hasSize(1);
    }

    @Test
    void leavesItToTheRegisterToFindAClashThatNobodySaw() {
        Reviews.Case aCase = reviews.opened(reviews.name());
        reviews.ficheChanged(aCase.fiche(), 2, "{\"name\":\"Huis C\"}");
        assertThat(aCase.field("name").clash()).isTrue();

        aCase.decided(accept("name"));

        assertThat(aCase.told("DecisionTaken").path("baseVersion").asInt()).isEqualTo(1);
        assertThat(aCase.told("DecisionTaken").at("/changes/0/from").asString()).isEqualTo("Huis A");
    }

    @Test
    void closesWhenTheSuggestionIsWithdrawn() {
        Reviews.Case aCase = reviews.opened();

        aCase.withdrawn();

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("SUPERSEDED");
    }

    @Test
    void appliesADecisionThatWasTakenBeforeTheWithdrawal() {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));
        aCase.withdrawn();
        assertThat(aCase.status()).isEqualTo(Status.APPLYING);

        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));

        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void ignoresAnAnswerOfTheRegisterToAnEarlierDecision() {
        Reviews.Case aCase = reviews.opened(reviews.name());
        aCase.decided(accept("name"));
        UUID first = aCase.file().course().decision();
        aCase.applied("name", Result.CLASH, reviews.json("\"Huis C\""));
        aCase.decided(accept("name"));

        aCase.appliedTo(first, new AppliedField("name", Result.CLASH, reviews.json("\"Huis C\"")));

        assertThat(aCase.status()).isEqualTo(Status.APPLYING);
        assertThat(aCase.field("name").undecided()).isFalse();
    }
}
