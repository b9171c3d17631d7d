package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.accept;
import static be.socialekaart.workflow.Reviews.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.workflow.Reviews.Case;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a fiche begins and ends by what anyone says: each is a review of its own kind, decided by a person. */
@WorkflowTest
class BeginAndEndTest {

    private static final String STOPPED = "{\"from\":\"2026-11-01\",\"reason\":\"pensioen\"}";

    @Autowired
    private Reviews reviews;

    @Autowired
    private Browser browser;

    private FieldChange field(String path, String value) {
        return new FieldChange(path, null, reviews.json(value));
    }

    private Case suggestedNew() {
        return reviews.suggestedNew(
                field("name", "\"Huis & Haard\""),
                field("kind", "\"PRACTICE\""),
                field(
                        "addresses",
                        "[{\"kind\":\"VISIT\",\"street\":\"Veldstraat\",\"number\":\"1\",\"postcode\":\"9000\",\"municipality\":\"Gent\"}]"));
    }

    @Test
    void bringsAProposedFicheToTheRegionOfItsAddressWithWhatLooksLikeIt() throws Exception {
        Case aCase = suggestedNew();

        assertThat(aCase.file().about().kind()).isEqualTo("NEW_FICHE");
        assertThat(aCase.file().region()).isEqualTo("oost-vlaanderen");
        browser.open(OOST, "/werkbank/" + aCase.id())
                .andExpect(content()
                        .string(allOf(
                                containsString("Huis &amp; Haard"),
                                containsString(
                                        "/fiches/nieuw?naam=Huis%20%26%20Haard&amp;waar=9000&amp;kbo=&amp;straat=Veldstraat&amp;nummer=1"),
                                containsString("Stel een vraag"),
                                not(containsString("href=\"/fiches/" + aCase.fiche())))));
    }

    @Test
    void asksTheRegisterToMakeWhatWasAcceptedAndClosesOnItsAnswer() {
        Case aCase = suggestedNew();

        aCase.decided(accept("name"), accept("kind"), refuse("addresses"));
        assertThat(aCase.told("DecisionTaken").path("baseVersion").asInt()).isZero();
        assertThat(aCase.told("DecisionTaken").path("origin").asString()).isEqualTo("SUGGESTION");
        assertThat(aCase.told("DecisionTaken").path("changes")).hasSize(2);
        aCase.applied(
                new AppliedField("name", Result.APPLIED, reviews.json("\"Huis & Haard\"")),
                new AppliedField("kind", Result.APPLIED, reviews.json("\"PRACTICE\"")));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told("ReviewClosed").path("kind").asString()).isEqualTo("NEW_FICHE");
        assertThat(aCase.told("ReviewClosed").path("proposedBy").isNull()).isTrue();
    }

    @Test
    void makesNothingOfWhatWasRefused() {
        Case aCase = suggestedNew();

        aCase.decided(refuse("name"), refuse("kind"), refuse("addresses"));

        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
        assertThat(aCase.told()).doesNotContain("DecisionTaken");
    }

    @Test
    void takesAnEndForMoreThanAChangeWhoeverSaysIt() throws Exception {
        Case said = reviews.opened(field("closure", STOPPED));
        assertThat(said.file().about().kind()).isEqualTo("CLOSING");
        assertThat(said.file().desk().priority()).isEqualTo("HIGH");
        browser.open(OOST, "/werkbank/" + said.id())
                .andExpect(content()
                        .string(allOf(
                                containsString("Stopzetting"),
                                containsString("Zoek een tweede teken"),
                                containsString("op 1 november 2026 (pensioen)"))));

        Case managed = reviews.edited(UUID.randomUUID(), field("closure", STOPPED));
        assertThat(managed.file().about().kind()).isEqualTo("CLOSING");
        assertThat(managed.status()).isEqualTo(Status.OPEN);
        assertThat(managed.told()).doesNotContain("DecisionTaken");

        Case withoutDay = reviews.edited(
                UUID.randomUUID(), new FieldChange("status", reviews.json("\"ACTIVE\""), reviews.json("\"CLOSED\"")));
        assertThat(withoutDay.file().about().kind()).isEqualTo("CLOSING");
    }

    @Test
    void letsAManagerCloseForAWhileAndACoordinatorForGoodAtOnce() {
        Case aWhile = reviews.edited(
                UUID.randomUUID(), field("temporaryClosure", "{\"from\":\"2999-01-01\",\"to\":\"2999-02-01\"}"));
        assertThat(aWhile.file().about().kind()).isEqualTo("MANAGER_EDIT");
        assertThat(aWhile.told("DecisionTaken").path("changes")).hasSize(1);

        UUID fiche = UUID.randomUUID();
        reviews.ficheChanged(fiche, 1, reviews.body("9000"));
        Case forGood = reviews.proposed(UUID.randomUUID(), fiche, Origin.COORDINATOR, 1, field("closure", STOPPED));
        assertThat(forGood.status()).isEqualTo(Status.APPLYING);
        assertThat(forGood.told("DecisionTaken").path("changes")).hasSize(1);
    }

    @Test
    void takesOpeningAgainForAChangeAsAnyOther() {
        Case again = reviews.opened(new FieldChange("closure", reviews.json(STOPPED), null));

        assertThat(again.file().about().kind()).isEqualTo("SUGGESTION");
    }
}
