package be.socialekaart.mailer.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.fields.asking.Block;
import be.socialekaart.mailer.neighbours.ACampaign;
import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.Managers;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.register.AFiche;
import be.socialekaart.mailer.register.FicheCopies;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The page behind a personal link, for people and for robots. */
@MailerTest
class AnsweringTest {

    @Autowired
    Managers managers;

    @Autowired
    ACampaign campaign;

    @Autowired
    FicheCopies fiches;

    @Autowired
    MovedClock clock;

    @Autowired
    MockMvc mvc;

    private AFiche fiche;
    private String link;

    @BeforeEach
    void ask() {
        managers.startOver();
        fiche = managers.has(AFiche.inGent(), "an");
        campaign.started();
        managers.due("an", 1, "an");
        link = campaign.linkOf("an");
    }

    @Test
    void listsTheFichesOfThisLinkAndKeepsThePagePrivate() throws Exception {
        mvc.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(fiche.name())))
                .andExpect(content().string(containsString("Na te kijken")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void showsEveryBlockInFullWithNothingChosen() throws Exception {
        mvc.perform(get(link + "/" + fiche.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("09 200 00 00")))
                .andExpect(content().string(containsString("Dorpsstraat 1, 9000 Gent")))
                .andExpect(content().string(containsString("Buurtwerk")))
                .andExpect(content().string(matchesPattern("(?s).*name=\"keuze.NAME\".*")))
                .andExpect(content().string(not(matchesPattern("(?s).*name=\"(keuze[^>]*|wie[^>]*)checked.*"))))
                .andExpect(content().string(not(containsString("PE1"))));
    }

    @Test
    void confirmsWhatHolds() throws Exception {
        send(chosen("klopt")).andExpect(redirectedUrl(link + "?bewaard=" + fiche.id()));

        assertThat(managers.told(fiche.id())).containsExactly("FicheConfirmed", "FicheAnswered");
        assertThat(managers.told(fiche.id(), "FicheConfirmed")
                        .path("baseVersion")
                        .asInt())
                .isOne();
        assertThat(managers.told(fiche.id(), "FicheConfirmed").path("account").asString())
                .isEqualTo("an");
        assertThat(managers.told(fiche.id(), "FicheConfirmed").path("paths"))
                .extracting(node -> node.asString())
                .contains("name", "phones", "openingHours", "purpose")
                .doesNotContain("recognitions", "rubrieken");
        assertThat(managers.told(fiche.id(), "FicheAnswered").path("result").asString())
                .isEqualTo("CONFIRMED");
        assertThat(managers.state(fiche.id())).isEqualTo("CONFIRMED");
        mvc.perform(get(link + "?bewaard=" + fiche.id()))
                .andExpect(content().string(containsString("Alles is beantwoord")));
    }

    @Test
    void takesAnAnswerOnce() throws Exception {
        send(chosen("klopt"));
        send(chosen("onbekend")).andExpect(status().is3xxRedirection());

        assertThat(managers.told(fiche.id())).containsExactly("FicheConfirmed", "FicheAnswered");
    }

    @Test
    void proposesWhatIsCorrectedAndConfirmsTheRest() throws Exception {
        Map<String, String> form = chosen("klopt");
        form.put("keuze.OFFER", "verbeteren");
        form.put("purpose", "Buurtwerk en huiswerkbegeleiding");

        send(form).andExpect(status().is3xxRedirection());

        assertThat(managers.told(fiche.id())).containsExactly("FicheConfirmed", "CorrectionProposed", "FicheAnswered");
        var changes = managers.told(fiche.id(), "CorrectionProposed").path("changes");
        assertThat(changes).hasSize(1);
        assertThat(managers.told(fiche.id(), "CorrectionProposed")
                        .path("campaign")
                        .isString())
                .isTrue();
        assertThat(changes.path(0).path("path").asString()).isEqualTo("purpose");
        assertThat(changes.path(0).path("from").asString()).isEqualTo("Buurtwerk");
        assertThat(managers.told(fiche.id(), "FicheConfirmed").path("paths"))
                .extracting(node -> node.asString())
                .doesNotContain("purpose", "cost");
        assertThat(managers.state(fiche.id())).isEqualTo("CORRECTED");
    }

    @Test
    void leavesWhatNobodyKnowsToAPhoneCall() throws Exception {
        Map<String, String> form = chosen("klopt");
        form.put("keuze.HOURS", "onbekend");

        send(form).andExpect(status().is3xxRedirection());

        assertThat(managers.told(fiche.id(), "FicheAnswered").path("result").asString())
                .isEqualTo("UNSURE");
        assertThat(managers.state(fiche.id())).isEqualTo("UNSURE");
    }

    @Test
    void asksForEveryBlockAndKeepsWhatWasTyped() throws Exception {
        Map<String, String> form = chosen("klopt");
        form.remove("keuze.ADDRESS");
        form.put("keuze.OFFER", "verbeteren");
        form.put("purpose", "Iets anders");

        send(form)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Adres: kies een antwoord")))
                .andExpect(content().string(containsString("Iets anders")));
        assertNothingKept();
    }

    @Test
    void refusesACorrectionThatChangesNothingOrBreaksARule() throws Exception {
        Map<String, String> form = chosen("klopt");
        form.put("keuze.CONTACT", "verbeteren");
        send(form)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("er staat nog hetzelfde")));

        form.put("phones[0].value", "geen nummer");
        send(form).andExpect(status().isBadRequest()).andExpect(content().string(containsString("geen nummer")));
        form.put("emails[0].value", "a@voorbeeld.example, b@voorbeeld.example\r\nBcc: c@voorbeeld.example");
        send(form).andExpect(status().isBadRequest());
        assertNothingKept();
    }

    @Test
    void tellsWhatChangedMeanwhileAndAsksThatAgain() throws Exception {
        Map<String, String> form = chosen("klopt");
        managers.changed(fiche.called("Buurthuis De Toren"));

        send(form)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Naam: dit is intussen gewijzigd")))
                .andExpect(content().string(containsString("Buurthuis De Toren")));
        assertNothingKept();
        send(chosen("klopt")).andExpect(status().is3xxRedirection());
        assertThat(managers.told(fiche.id(), "FicheConfirmed")
                        .path("baseVersion")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{fiche}"})
    void changesNothingWhenOpenedOrPrefetched(String page) throws Exception {
        String before = everything();
        String address = link + page.replace("{fiche}", fiche.id().toString());
        for (int time = 0; time < 3; time++) {
            mvc.perform(get(address).header("Sec-Purpose", "prefetch")).andExpect(status().isOk());
            mvc.perform(head(address)).andExpect(status().isOk());
        }
        mvc.perform(get(address + "?keuze.NAME=klopt&wie=ikzelf"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfARobotThatSendsTheFormAsItIs() throws Exception {
        send(stands())
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Zeg onderaan wie dit invult")));
        Map<String, String> firstOfEach = chosen("onbekend");
        firstOfEach.put("wie", "programma");
        send(firstOfEach).andExpect(redirectedUrl(link + "?niets=ja"));
        Map<String, String> lastOfEach = chosen("klopt");
        lastOfEach.put("wie", "niemand");
        send(lastOfEach).andExpect(redirectedUrl(link + "?niets=ja"));
        mvc.perform(get(link + "?niets=ja"))
                .andExpect(content().string(containsString("Er is niets bewaard. U kunt later verder")));
        assertNothingKept();
    }

    @Test
    void answersARobotThatFillsInEverythingAsAPersonAndKeepsNothing() throws Exception {
        Map<String, String> form = chosen("klopt");
        form.put("aanvulling", "https://koop.example");

        send(form).andExpect(redirectedUrl(link + "?bewaard=" + fiche.id()));

        assertNothingKept();
    }

    @Test
    void opensOnlyTheFichesItWasSentFor() throws Exception {
        AFiche other = managers.has(AFiche.inGent(), "bo");

        mvc.perform(get(link + "/" + other.id())).andExpect(status().isNotFound());
        mvc.perform(post(link + "/" + other.id()).param("wie", "ikzelf")).andExpect(status().isNotFound());
        mvc.perform(get(link + "/" + UUID.randomUUID())).andExpect(status().isNotFound());
        mvc.perform(get(link.substring(0, link.length() - 2) + "xx")).andExpect(status().isNotFound());
        mvc.perform(get("/actualiseren/x")).andExpect(status().isNotFound());
    }

    @Test
    void showsNothingToWhoDoesNotManageTheFicheAnyMore() throws Exception {
        managers.jdbc().sql("update management_copy set accounts = '{bo}'").update();

        mvc.perform(get(link)).andExpect(content().string(not(containsString(fiche.name()))));
        mvc.perform(get(link + "/" + fiche.id())).andExpect(status().isNotFound());
    }

    @Test
    void saysThatALinkExpiredAndSendsANewOneToTheSamePerson() throws Exception {
        clock.forward(Duration.ofDays(91));
        mvc.perform(get(link))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Deze link is verlopen")));
        send(chosen("klopt")).andExpect(status().isGone());
        assertNothingKept();

        for (int time = 0; time < 3; time++) {
            mvc.perform(post(link + "/nieuwe-link")).andExpect(redirectedUrl(link + "?gevraagd"));
        }

        assertThat(mails("upkeep-link")).isOne();
        mvc.perform(get(link))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Deze link is vervangen")));
        mvc.perform(get(campaign.linkOf("an"))).andExpect(status().isOk());
    }

    @Test
    void sendsNoNewLinkForOneThatWorks() throws Exception {
        mvc.perform(post(link + "/nieuwe-link")).andExpect(status().is3xxRedirection());

        assertThat(mails("upkeep-link")).isZero();
        mvc.perform(get(link)).andExpect(status().isOk());
    }

    @Test
    void letsWhoWasNotReachedAnswerAfterAll() throws Exception {
        managers.jdbc()
                .sql("update contact_fiche set state = 'NOT_REACHED', settled_at = now()")
                .update();

        send(chosen("klopt")).andExpect(status().is3xxRedirection());

        assertThat(managers.state(fiche.id())).isEqualTo("CONFIRMED");
        assertThat(managers.told(fiche.id())).contains("FicheConfirmed");
    }

    @Test
    void doesNotTakeTheConfirmedRestForAnAnswerToWhatIsInDoubt() throws Exception {
        managers.jdbc()
                .sql("update contact_fiche set state = 'UNSURE', settled_at = now()")
                .update();

        AFiche later = fiche.confirmed(clock.instant().plusSeconds(1));
        JsonNode body = later.body();
        ((ObjectNode) body.at("/provenance/phones")).put("changedAt", AFiche.LONG_AGO.toString());
        managers.bring(FicheEvent.class, new FicheChanged(fiche.id(), 2, later.revision(), body, later.confirmedAt()));

        assertThat(managers.state(fiche.id())).isEqualTo("UNSURE");
    }

    @Test
    void saysThatTheQuestionWasStoppedInsteadOfThankingForAnswers() throws Exception {
        managers.jdbc()
                .sql("update contact_fiche set state = 'STOPPED', settled_at = now()")
                .update();

        mvc.perform(get(link))
                .andExpect(content().string(containsString("Deze vraag is stopgezet. U hoeft niets te doen.")))
                .andExpect(content().string(not(containsString("Alles is beantwoord"))));
    }

    @Test
    void saysOnceWhatABlockWithOneFieldIsCalled() throws Exception {
        mvc.perform(get(link + "/" + fiche.id()))
                .andExpect(content().string(containsString(">Naam</h2>")))
                .andExpect(content().string(not(containsString("<dt>Naam</dt>"))))
                .andExpect(content().string(containsString("<dt>Telefoon</dt>")));
    }

    private ResultActions send(Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request =
                post(link + "/" + fiche.id()).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        form.forEach(request::formField);
        return mvc.perform(request);
    }

    /** What a person sends who chose the same for every block. */
    private Map<String, String> chosen(String choice) {
        Map<String, String> form = stands();
        blocks().forEach(block -> form.put("keuze." + block.name(), choice));
        form.put("wie", "ikzelf");
        return form;
    }

    /** What the page itself brings along. */
    private Map<String, String> stands() {
        Map<String, String> form = new LinkedHashMap<>();
        var values = fiches.find(fiche.id()).orElseThrow().values();
        blocks().forEach(block -> form.put("stand." + block.name(), Digests.of(block, values)));
        return form;
    }

    private static List<Block> blocks() {
        return Stream.of(Block.values()).toList();
    }

    private void assertNothingKept() {
        assertThat(managers.told(fiche.id())).isEmpty();
        assertThat(managers.state(fiche.id())).isEqualTo("OPEN");
        assertThat(managers.jdbc()
                        .sql("select count(*) from answer")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long mails(String template) {
        return managers.jdbc()
                .sql("select count(*) from mail where template = :template")
                .param("template", template)
                .query(Long.class)
                .single();
    }

    private String everything() {
        return Stream.of("campaign", "contact", "contact_fiche", "personal_link", "mail", "answer")
                .map(table -> managers.jdbc()
                        .sql("select coalesce(json_agg(t)::text, '') from " + table + " t")
                        .query(String.class)
                        .single())
                .toList()
                .toString();
    }
}
