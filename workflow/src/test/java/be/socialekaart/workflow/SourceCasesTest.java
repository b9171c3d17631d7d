package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static be.socialekaart.workflow.Reviews.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent;
import be.socialekaart.events.ProposalEvent.Candidate;
import be.socialekaart.events.ProposalEvent.RecognitionUnmatched;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.Role;
import be.socialekaart.workflow.Reviews.Case;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What sources bring to the desk: recognitions that belong nowhere, and what is said against the fields they hold. */
@WorkflowTest
class SourceCasesTest {

    private static final CurrentUser ZORG = new CurrentUser("bron-zorg", "Bron Zorg", Set.of(Role.SOURCE));

    @Autowired
    private Reviews reviews;

    @Autowired
    private Browser browser;

    @Test
    void showsARecognitionWithTheFichesItMightBe() throws Exception {
        Case unmatched = unmatched();
        assertThat(unmatched.file().region()).isEqualTo("oost-vlaanderen");
        browser.open(OOST, "/werkbank/" + unmatched.id()).andExpect(content().string(containsString("/plaats")));
        browser.open(OOST, place(unmatched))
                .andExpect(content()
                        .string(allOf(
                                containsString("Huis aan de Leie"),
                                containsString("Kerkstraat 1 9000 Gent"),
                                containsString("Bijna Hetzelfde Huis"),
                                containsString("Gelijkenis 65 op 100"),
                                containsString("naam lijkt erop"))));
    }

    @Test
    void tellsTheRegisterWhereItBelongsAndClosesOnItsAnswer() throws Exception {
        Case unmatched = unmatched();
        browser.send(OOST, place(unmatched), Map.of("plaats", "nieuw")).andExpect(status().is3xxRedirection());
        assertThat(unmatched.status()).isEqualTo(Status.APPLYING);
        assertThat(unmatched.told("RecognitionPlaced").get("placement").asString())
                .isEqualTo("NEW_FICHE");
        browser.send(WEST, place(unmatched), Map.of("plaats", "nieuw")).andExpect(status().isConflict());
        unmatched.placed();
        assertThat(unmatched.status()).isEqualTo(Status.CLOSED);
        assertThat(unmatched.told("ReviewClosed").at("/outcomes/0/outcome").asString())
                .isEqualTo("ACCEPTED");
        browser.open(OOST, "/werkbank/" + unmatched.id())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er komt een nieuwe fiche."),
                                containsString("Het register paste de beslissing toe."),
                                containsString("/fiches/" + unmatched.fiche()))));
    }

    @Test
    void leadsToNoFicheAsLongAsItHasNoPlace() throws Exception {
        Case unmatched = unmatched();
        browser.open(OOST, "/werkbank/" + unmatched.id())
                .andExpect(content().string(not(containsString("/fiches/" + unmatched.fiche()))));
    }

    @Test
    void linksToAFicheByItsAddressAndToNoneThatIsNotThere() throws Exception {
        UUID there = UUID.randomUUID();
        reviews.ficheChanged(there, 1, reviews.body("9000"));
        Case unmatched = unmatched();
        for (String wrong : List.of("", "https://x/fiches/", UUID.randomUUID().toString()))
            browser.send(OOST, place(unmatched), Map.of("plaats", "andere", "fiche", wrong))
                    .andExpect(status().isBadRequest());
        browser.send(OOST, place(unmatched), Map.of("plaats", "andere", "fiche", "http://localhost/fiches/" + there))
                .andExpect(status().is3xxRedirection());
        assertThat(unmatched.told("RecognitionPlaced").get("target").asString()).isEqualTo(there.toString());
        browser.open(OOST, "/werkbank/" + unmatched.id())
                .andExpect(content()
                        .string(allOf(containsString("Gekoppeld aan een fiche."), containsString("/fiches/" + there))));
    }

    @Test
    void wantsAReasonForSettingAside() throws Exception {
        Case unmatched = unmatched();
        browser.send(OOST, place(unmatched), Map.of("plaats", "geen")).andExpect(status().isBadRequest());
        browser.send(OOST, place(unmatched), Map.of("plaats", "geen", "reden", "Buiten onze scope."))
                .andExpect(status().is3xxRedirection());
        unmatched.placed();
        assertThat(unmatched.field("recognitions").verdict().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void passesWhatASourceHoldsToThatSourceAndTheRestGoesOn() throws Exception {
        Case mixed = aboutHeld(kbo("\"0316380841\""), reviews.phones());
        assertThat(mixed.field("kboNumber").verdict().outcome()).isEqualTo(Outcome.PASSED_TO_SOURCE);
        assertThat(mixed.field("kboNumber").verdict().reason()).contains("zorg");
        assertThat(mixed.status()).isEqualTo(Status.OPEN);
        assertThat(mixed.told("SourceReported").get("source").asString()).isEqualTo("zorg");
        mixed.decided(accept("phones"));
        mixed.applied("phones", Result.APPLIED, null);
        assertThat(mixed.told("ReviewClosed").get("outcomes")).hasSize(2);
    }

    @Test
    void letsNobodyAdaptWhatASourceSays() throws Exception {
        UUID fiche = UUID.randomUUID();
        reviews.ficheChanged(fiche, 1, reviews.body("9000", reviews.phones()));
        Case ended = reviews.proposed(UUID.randomUUID(), fiche, Origin.SOURCE, 1, "ENDED", reviews.phones());
        browser.open(OOST, "/werkbank/" + ended.id())
                .andExpect(content().string(not(containsString("outcome.phones.ADAPTED"))));
        Choice adapted = new Choice("phones", Outcome.ADAPTED, reviews.phones().to(), "Beter zo.");
        assertThatThrownBy(() -> ended.decided(adapted))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .singleElement()
                                .extracting(FieldReason::reason)
                                .asString()
                                .contains("authentieke bron"));
        ended.decided(accept("phones"));
        assertThat(ended.status()).isEqualTo(Status.APPLYING);
    }

    @Test
    void closesAtOnceWhatIsForTheSourceAlone() {
        assertThat(aboutHeld(kbo("\"0316380841\"")).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void settlesWhenTheSourceChangesTheField() throws Exception {
        Case reported = aboutHeld(kbo("\"0316380841\""));
        browser.open(OOST, "/werkbank/bronmeldingen").andExpect(content().string(containsString(reported.number())));
        browser.call(ZORG, "/api/sources/zorg/reports").andExpect(content().string(containsString(reported.number())));
        reviews.ficheChanged(reported.fiche(), 2, held("0720947550"));
        assertThat(reported.told()).doesNotContain("SourceReportSettled");
        reviews.ficheChanged(reported.fiche(), 3, held("0316380841"));
        assertThat(reported.told("SourceReportSettled").get("value").asString()).isEqualTo("0316380841");
    }

    @Test
    void waitsForWhatTheSourceSaysNextAlsoWhenItSpokeSinceTheReport() throws Exception {
        UUID fiche = UUID.randomUUID();
        reviews.ficheChanged(fiche, 1, held("0720947550"));
        reviews.ficheChanged(fiche, 2, held("0454426489"));
        Case reported = reviews.submitted(fiche, kbo("\"0316380841\""));
        reviews.ficheChanged(fiche, 3, held("0454426489"));
        assertThat(reported.told()).doesNotContain("SourceReportSettled");
        reviews.ficheChanged(fiche, 4, held("0316380841"));
        assertThat(reported.told()).contains("SourceReportSettled");
    }

    @Test
    void showsASourceItsOwnReportsOnly() throws Exception {
        browser.call(ZORG, "/api/sources/opgroeien/reports").andExpect(status().isForbidden());
        browser.call(OOST, "/api/sources/zorg/reports").andExpect(status().isForbidden());
        browser.open(ZORG, "/werkbank/bronmeldingen").andExpect(status().isForbidden());
    }

    private Case unmatched() {
        UUID change = UUID.randomUUID();
        UUID fiche = UUID.randomUUID();
        String number = "W-2026-" + change.toString().substring(0, 6);
        reviews.bring(
                ProposalEvent.class,
                new RecognitionUnmatched(
                        change,
                        number,
                        fiche,
                        "zorg",
                        reviews.json("""
                                {"id": "1", "number": "PE1", "kind": "ERKENNING", "type": "WZC", "status": "GRANTED",
                                 "establishments": [{"name": "Huis aan de Leie", "street": "Kerkstraat",
                                  "houseNumber": "1", "postcode": "9000", "municipality": "Gent"}]}"""),
                        List.of(new Candidate(
                                UUID.randomUUID(), "Bijna Hetzelfde Huis", 65, List.of("NAME", "ADDRESS"))),
                        Instant.now()),
                change);
        return new Case(reviews, change, fiche, number);
    }

    private static String place(Case unmatched) {
        return "/werkbank/" + unmatched.id() + "/plaats";
    }

    private Case aboutHeld(FieldChange... changes) {
        UUID fiche = UUID.randomUUID();
        reviews.ficheChanged(fiche, 1, held("0720947550"));
        return reviews.submitted(fiche, changes);
    }

    private FieldChange kbo(String to) {
        return new FieldChange("kboNumber", reviews.json("\"0720947550\""), reviews.json(to));
    }

    private static String held(String kbo) {
        return """
                {"name": "Huis A", "kboNumber": "%s", "phones": %s,
                 "provenance": {"kboNumber": {"owner": "SOURCE", "source": "zorg"}}}
                """.formatted(kbo, Reviews.OLD_PHONE);
    }
}
