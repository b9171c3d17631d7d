package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.accept;
import static be.socialekaart.workflow.Reviews.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.Role;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseLog.Line;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The course of a change that came through the register: the rules first, a person for what they leave. */
@WorkflowTest
class RoutedReviewTest {

    @Autowired
    private Reviews reviews;

    @Test
    void letsTheEverydayThroughAndClosesWhenItIsOnTheFiche() {
        Reviews.Case aCase = notDrawn(reviews.purpose());

        assertThat(aCase.status()).isEqualTo(Status.APPLYING);
        assertThat(aCase.told()).containsExactly("ReviewRouted", "DecisionTaken");
        assertThat(aCase.told("ReviewRouted").path("live")).isEqualTo(reviews.json("[\"purpose\"]"));
        assertThat(aCase.told("DecisionTaken").path("origin").asString()).isEqualTo("MANAGER");
        assertThat(aCase.told("DecisionTaken").path("decidedBy").asString()).isEqualTo("beheerder-1");
        assertThat(aCase.told("DecisionTaken").path("baseVersion").asInt()).isEqualTo(1);

        aCase.applied("purpose", Result.APPLIED, reviews.json("\"Hulp aan huis.\""));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        JsonNode closed = aCase.told("ReviewClosed");
        assertThat(closed.path("kind").asString()).isEqualTo("MANAGER_EDIT");
        assertThat(closed.path("proposedBy").asString()).isEqualTo("beheerder-1");
        assertThat(closed.at("/outcomes/0/outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(aCase.told()).doesNotContain("ReviewOpened", "ReviewDecided");
    }

    @Test
    void laysWhatTheRulesLeaveOnTheDeskOnceTheRestIsApplied() {
        Reviews.Case aCase = notDrawn(reviews.name(), reviews.purpose());
        assertThat(aCase.told("ReviewRouted").path("reviewed")).isEqualTo(reviews.json("[\"name\"]"));
        assertThat(aCase.told("DecisionTaken").path("changes")).hasSize(1);

        aCase.applied("purpose", Result.APPLIED, reviews.json("\"Hulp aan huis.\""));

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.told("ReviewOpened").path("coordinators")).isEqualTo(reviews.json("[\"coordinator-oost\"]"));
        aCase.decided(refuse("name"));
        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told("ReviewClosed").path("outcomes")).hasSize(2);
    }

    @Test
    void goesStraightToTheDeskWhenNothingIsLive() {
        Reviews.Case aCase = notDrawn(reviews.name());

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.told()).containsExactly("ReviewRouted", "ReviewOpened");
        aCase.decided(accept("name"));
        aCase.applied("name", Result.APPLIED, reviews.json("\"Huis B\""));
        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void laysAClashOnTheDeskForTheFirstTime() {
        Reviews.Case aCase = notDrawn(reviews.purpose());

        aCase.applied("purpose", Result.CLASH, reviews.json("\"Iets anders.\""));

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.field("purpose").clash()).isTrue();
        assertThat(aCase.told()).endsWith("ReviewOpened");
        aCase.decided(accept("purpose"));
        assertThat(aCase.told("DecisionTaken").at("/changes/0/from").asString()).isEqualTo("Iets anders.");
    }

    @Test
    void passesALockedFieldToItsSource() {
        Reviews.Case aCase = notDrawn(reviews.purpose());

        aCase.applied("purpose", Result.LOCKED, null);

        assertThat(aCase.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("PASSED_TO_SOURCE");
    }

    @Test
    void opensOneReviewHoweverOftenItHearsOfTheChange() {
        Reviews.Case aCase = notDrawn(reviews.purpose());

        reviews.propose(new ChangeProposed(
                aCase.suggestion(),
                aCase.number(),
                aCase.fiche(),
                "MANAGER_EDIT",
                Origin.MANAGER,
                "beheerder-1",
                Channel.PAGE,
                1,
                List.of(reviews.purpose()),
                null,
                reviews.clock().instant()));

        assertThat(aCase.told()).containsExactly("ReviewRouted", "DecisionTaken");
    }

    @Test
    void writesDownWhichRuleLetAFieldThrough() {
        Reviews.Case aCase = notDrawn(reviews.name(), reviews.purpose());

        Line routed = reviews.cases().log().of(aCase.id()).getFirst();
        assertThat(routed.what()).isEqualTo(Step.ROUTED);
        assertThat(routed.details()).containsEntry("routes", "name=REVIEW:identity purpose=LIVE:everyday");
    }

    @Test
    void bringsANewFicheToTheDeskOfItsPlace() {
        FieldChange address = new FieldChange(
                "addresses",
                null,
                reviews.json(
                        "[{\"kind\":\"VISIT\",\"primary\":true,\"postcode\":\"8000\",\"municipality\":\"Brugge\"}]"));
        FieldChange name = new FieldChange("name", null, reviews.json("\"Huis Nieuw\""));

        Reviews.Case aCase = reviews.proposed(UUID.randomUUID(), UUID.randomUUID(), Origin.MANAGER, 0, name, address);

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.file().region()).isEqualTo("west-vlaanderen");
        assertThat(aCase.file().desk().ficheName()).isEqualTo("Huis Nieuw");
        aCase.decidedBy(Reviews.OOST, aCase.file().revision(), accept("name"), accept("addresses"));
        assertThat(aCase.told("DecisionTaken").path("baseVersion").asInt()).isZero();
    }

    @Test
    void drawsAShareToLookAtAfterwards() {
        Reviews.Case aCase = drawn(reviews.phones());

        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        Reviews.Case check = aCase.check();
        assertThat(check.status()).isEqualTo(Status.OPEN);
        assertThat(check.file().about().afterwards()).isTrue();
        assertThat(check.field("phones").change().from()).isEqualTo(reviews.json(Reviews.OLD_PHONE));
        assertThat(check.field("phones").now()).isEqualTo(reviews.json(Reviews.NEW_PHONE));
    }

    @Test
    void letsNobodyDecideAboutAnOwnChange() {
        CurrentUser both = new CurrentUser("beheerder-1", "An", Set.of(Role.MANAGER, Role.COORDINATOR));
        Reviews.Case own = notDrawn(reviews.name());
        Reviews.Case check = checked();

        assertThatThrownBy(() -> own.decidedBy(both, null, accept("name")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("conflict.own");
        assertThatThrownBy(() -> check.decidedBy(both, null, accept("phones"))).isInstanceOf(Refusal.class);
        own.decided(accept("name"));
        assertThat(own.status()).isEqualTo(Status.APPLYING);
    }

    @Test
    void leavesTheFicheAloneWhenTheCheckFindsItRight() {
        Reviews.Case check = checked();

        check.decided(accept("phones"));

        assertThat(check.status()).isEqualTo(Status.CLOSED);
        assertThat(check.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("ACCEPTED");
        assertThat(check.told("ReviewClosed").path("change").asString())
                .isEqualTo(check.suggestion().toString());
        assertThat(check.told()).filteredOn("DecisionTaken"::equals).hasSize(1);
    }

    @Test
    void putsTheOldValueBackWhenTheCheckFindsItWrong() {
        Reviews.Case check = checked();

        check.decided(refuse("phones"));

        JsonNode decision = check.told("DecisionTaken");
        assertThat(decision.path("origin").asString()).isEqualTo("COORDINATOR");
        assertThat(decision.path("baseVersion").asInt()).isEqualTo(2);
        assertThat(decision.at("/changes/0/from")).isEqualTo(reviews.json(Reviews.NEW_PHONE));
        assertThat(decision.at("/changes/0/to")).isEqualTo(reviews.json(Reviews.OLD_PHONE));
        check.applied("phones", Result.APPLIED, reviews.json(Reviews.OLD_PHONE));
        assertThat(check.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("REFUSED");
    }

    @Test
    void keepsWhatCameLaterWhenItPutsTheOldValueBack() {
        Reviews.Case check = checked();
        String later = Reviews.NEW_PHONE.replace("]", ",{\"value\":\"+3292000002\",\"label\":\"nacht\"}]");
        reviews.ficheChanged(check.fiche(), 3, "{\"name\":\"Huis A\",\"phones\":" + later + "}");

        check.decidedBy(Reviews.OOST, check.file().revision(), refuse("phones"));

        JsonNode back = check.told("DecisionTaken").at("/changes/0/to");
        assertThat(back).hasSize(2);
        assertThat(back.toString()).contains("+3292000000", "+3292000002").doesNotContain("+3292000001");
    }

    @Test
    void leavesALaterEditInTheSamePlaceAlone() {
        Reviews.Case check = checked();
        reviews.ficheChanged(
                check.fiche(), 3, "{\"name\":\"Huis A\",\"phones\":[{\"value\":\"+3292000009\",\"primary\":true}]}");

        check.decidedBy(Reviews.OOST, check.file().revision(), refuse("phones"));

        assertThat(check.status()).isEqualTo(Status.CLOSED);
        assertThat(check.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("REFUSED");
        assertThat(check.told()).filteredOn("DecisionTaken"::equals).hasSize(1);
    }

    @Test
    void drawsNothingThatWasNotLiveAtOnce() {
        Reviews.Case aCase = drawn(reviews.phones(), reviews.name());

        aCase.applied(new AppliedField("phones", Result.CLASH, reviews.json(Reviews.OLD_PHONE)));

        assertThat(reviews.database()
                        .sql("select count(*) from review where change = :change")
                        .param("change", aCase.suggestion())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Reviews.Case checked() {
        Reviews.Case aCase = drawn(reviews.phones());
        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));
        return aCase.check();
    }

    private Reviews.Case drawn(FieldChange... changes) {
        return reviews.edited(true, changes);
    }

    private Reviews.Case notDrawn(FieldChange... changes) {
        return reviews.edited(false, changes);
    }
}
