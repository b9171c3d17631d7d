package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static be.socialekaart.workflow.Reviews.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@WorkflowTest
class CasePageTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Browser browser;

    @AfterEach
    void answerAgain() {
        SuggestionServiceDouble.answerAgain();
    }

    @Test
    void showsProposalCurrentValueAndWhatTheSubmitterWrote() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.open(OOST, page(aCase))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Suggestie " + aCase.number()),
                                containsString("Huis A"),
                                containsString("diff-added"),
                                containsString("diff-removed"),
                                containsString(SuggestionServiceDouble.REASON),
                                containsString("Dit kwam op de werkbank."))));
    }

    @Test
    void saysOfAnEditWhoProposedItAndOffersNobodyToAsk() throws Exception {
        Reviews.Case aCase = reviews.edited(UUID.randomUUID(), reviews.name());

        browser.open(OOST, page(aCase))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Wijziging van de fiche " + aCase.number()),
                                containsString("de beheerder"),
                                containsString("Reden voor de beheerder"),
                                not(containsString("melder")),
                                not(containsString("beheerder-1")))));
        browser.send(
                        OOST,
                        page(aCase) + "/vraag",
                        Map.of("bericht", UUID.randomUUID().toString(), "vraag", "Klopt dit?"))
                .andExpect(status().isConflict());
    }

    @Test
    void showsWhatIsLookedAtAfterwardsAsBeforeAndNow() throws Exception {
        Reviews.Case aCase = reviews.edited(true, reviews.phones());
        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));

        browser.open(OOST, page(aCase.check()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit is een steekproef"),
                                containsString("Voor de wijziging"),
                                containsString("Terugzetten zoals het was"),
                                not(containsString("Staat er al zo")))));
    }

    @Test
    void saysWhatIsWorthASecondLookInAProposal() throws Exception {
        FieldChange doubtful = new FieldChange("purpose", null, reviews.json("\"Vraag naar 85.07.30-033.28.\""));
        Reviews.Case aCase = reviews.edited(UUID.randomUUID(), doubtful);

        browser.open(OOST, page(aCase))
                .andExpect(content().string(containsString("dat op een rijksregisternummer lijkt")));
    }

    @Test
    void showsWhatSomebodyWroteAsText() throws Exception {
        browser.open(OOST, page(reviews.opened()))
                .andExpect(content().string(not(containsString("<b>extra</b>"))))
                .andExpect(content().string(containsString("&lt;b&gt;extra&lt;/b&gt;")));
    }

    @Test
    void worksOnWhenTheTextOfTheSubmitterCannotBeRead() throws Exception {
        Reviews.Case aCase = reviews.opened();
        SuggestionServiceDouble.fallSilent();

        browser.open(OOST, page(aCase))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kan nu niet worden getoond")));
        browser.send(OOST, page(aCase) + "/beslissing", form(aCase, "ACCEPTED", ""))
                .andExpect(status().is3xxRedirection());
        assertThat(aCase.status()).isEqualTo(Status.APPLYING);
    }

    @Test
    void goesBackToTheSameQueueAfterADecision() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.send(OOST, page(aCase) + "/beslissing?toon=alle&regio=oost-vlaanderen", form(aCase, "ACCEPTED", ""))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/werkbank?toon=alle&regio=oost-vlaanderen&klaar=" + aCase.id()));

        browser.open(OOST, "/werkbank?klaar=" + aCase.id())
                .andExpect(content().string(containsString("De fiche wordt nu aangepast.")));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        Reviews.Case aCase = reviews.opened(reviews.phones(), reviews.purpose());
        Map<String, String> form = new HashMap<>(form(aCase, "ADAPTED", ""));
        form.put("phones[0].value", "geen nummer");
        form.put("outcome.purpose", "REFUSED");
        form.put("sentence.purpose", "notFound");
        form.put("reason.purpose", "Ook niet op de website.");

        browser.send(OOST, page(aCase) + "/beslissing", form)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("geen nummer"),
                                containsString("Ook niet op de website."),
                                containsString("Geef een reden"),
                                containsString("error-summary"))));
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void putsTheChosenSentenceBeforeTheOwnWords() throws Exception {
        Reviews.Case aCase = reviews.opened();
        Map<String, String> form = new HashMap<>(form(aCase, "REFUSED", "Wij belden zelf."));
        form.put("sentence.phones", "notCorrect");

        browser.send(OOST, page(aCase) + "/beslissing", form).andExpect(status().is3xxRedirection());

        assertThat(aCase.field("phones").verdict().reason())
                .isEqualTo("We hebben dit nagevraagd: wat op de fiche staat, klopt. Wij belden zelf.");
    }

    @Test
    void takesTheAdaptedValueFromTheWidget() throws Exception {
        Reviews.Case aCase = reviews.opened(reviews.purpose());
        Map<String, String> form = Map.of(
                "seen", Integer.toString(aCase.file().revision()),
                "outcome.purpose", "ADAPTED",
                "sentence.purpose", "spelling",
                "reason.purpose", "",
                "purpose", "Hulp bij u thuis.");

        browser.send(OOST, page(aCase) + "/beslissing", form).andExpect(status().is3xxRedirection());

        assertThat(aCase.told("DecisionTaken").at("/changes/0/to").asString()).isEqualTo("Hulp bij u thuis.");
    }

    @Test
    void tellsTheSecondWhoWasFirstAndShowsWhatWasTyped() throws Exception {
        Reviews.Case aCase = reviews.opened();
        Map<String, String> form = form(aCase, "REFUSED", "Mijn zorgvuldige uitleg.");
        aCase.decided(accept("phones"));

        browser.send(WEST, page(aCase) + "/beslissing", form)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("al behandeld door Coördinator Oost-Vlaanderen"),
                                containsString("Mijn zorgvuldige uitleg."))));
    }

    @Test
    void showsTheNewSituationWhenTheFicheChangedMeanwhile() throws Exception {
        Reviews.Case aCase = reviews.opened(reviews.name());
        Map<String, String> form = Map.of(
                "seen", Integer.toString(aCase.file().revision()),
                "outcome.name", "ACCEPTED",
                "reason.name", "Volgens de gevel.");
        reviews.ficheChanged(aCase.fiche(), 2, "{\"name\":\"Huis C\"}");

        browser.send(OOST, page(aCase) + "/beslissing", form)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("intussen veranderd"),
                                containsString("Huis C"),
                                containsString("Botst"),
                                containsString("Volgens de gevel."))));
    }

    @Test
    void marksAFieldThatCameBackFromTheRegister() throws Exception {
        Reviews.Case aCase = reviews.opened(reviews.name(), reviews.purpose());
        aCase.decided(accept("name"), accept("purpose"));
        aCase.applied(
                new be.socialekaart.events.RegisterEvent.AppliedField("name", Result.CLASH, reviews.json("\"Huis C\"")),
                new be.socialekaart.events.RegisterEvent.AppliedField(
                        "purpose", Result.APPLIED, reviews.json("\"Hulp aan huis.\"")));

        browser.open(OOST, page(aCase))
                .andExpect(content()
                        .string(allOf(
                                containsString("Botst"),
                                containsString("outcome.name"),
                                not(containsString("outcome.purpose")),
                                containsString("overgenomen"))));
    }

    @Test
    void claimsReleasesAndTakesOver() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.send(OOST, page(aCase) + "/opnemen", Map.of()).andExpect(redirectedUrl(page(aCase)));
        browser.open(WEST, page(aCase))
                .andExpect(content().string(containsString("Neem over van Coördinator Oost-Vlaanderen")))
                .andExpect(content().string(not(containsString("Bewaar de beslissing"))));
        browser.send(WEST, page(aCase) + "/opnemen", Map.of()).andExpect(status().isConflict());
        browser.send(WEST, page(aCase) + "/overnemen", Map.of()).andExpect(redirectedUrl(page(aCase)));
        browser.send(WEST, page(aCase) + "/vrijgeven", Map.of())
                .andExpect(redirectedUrl("/werkbank?klaar=" + aCase.id()));
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void asksOnceAndGoesBackToTheQueue() throws Exception {
        Reviews.Case aCase = reviews.opened();
        Map<String, String> form = Map.of("bericht", UUID.randomUUID().toString(), "vraag", "Welk nummer juist?");

        browser.send(OOST, page(aCase) + "/vraag", form).andExpect(redirectedUrl("/werkbank?klaar=" + aCase.id()));
        browser.send(OOST, page(aCase) + "/vraag", form)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Er loopt een vraag")));
        browser.send(OOST, page(aCase) + "/verder", Map.of()).andExpect(redirectedUrl(page(aCase)));
        assertThat(aCase.status()).isEqualTo(Status.CLAIMED);
    }

    @Test
    void keepsTheQuestionWhenItCannotBeDelivered() throws Exception {
        Reviews.Case aCase = reviews.opened();
        SuggestionServiceDouble.fallSilent();

        browser.send(
                        OOST,
                        page(aCase) + "/vraag",
                        Map.of("bericht", UUID.randomUUID().toString(), "vraag", "Welk nummer juist?"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content()
                        .string(allOf(containsString("Welk nummer juist?"), containsString("niet worden bezorgd"))));
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void changesNothingWhenItIsOnlyLookedAt() throws Exception {
        Reviews.Case aCase = reviews.opened();
        int before = aCase.file().revision();

        browser.open(OOST, page(aCase));
        browser.open(WEST, page(aCase));

        assertThat(aCase.file().revision()).isEqualTo(before);
        assertThat(reviews.cases().log().of(aCase.id())).hasSize(1);
    }

    @Test
    void isForCoordinatorsOnly() throws Exception {
        Reviews.Case aCase = reviews.opened();
        CurrentUser manager = new CurrentUser("beheerder-1", "Beheerder", Set.of(Role.MANAGER));

        browser.open(manager, page(aCase)).andExpect(status().isForbidden());
        browser.send(manager, page(aCase) + "/beslissing", Map.of()).andExpect(status().isForbidden());
        browser.mvc().perform(get(page(aCase)).accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
        browser.open(OOST, "/werkbank/" + UUID.randomUUID()).andExpect(status().isNotFound());
        browser.open(OOST, "/werkbank/iets").andExpect(status().is4xxClientError());
    }

    private static String page(Reviews.Case aCase) {
        return "/werkbank/" + aCase.id();
    }

    private static Map<String, String> form(Reviews.Case aCase, String outcome, String reason) {
        return Map.of(
                "seen",
                Integer.toString(aCase.file().revision()),
                "outcome.phones",
                outcome,
                "sentence.phones",
                "",
                "reason.phones",
                reason);
    }
}
