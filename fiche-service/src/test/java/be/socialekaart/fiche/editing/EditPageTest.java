package be.socialekaart.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.fiche.proposing.ProposedChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page on which a manager changes and confirms, and the page that says what became of it. */
@RegisterTest
class EditPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    Managements managements;

    @Autowired
    Proposals proposals;

    @Autowired
    Fiches fiches;

    @Test
    void showsEveryBlockWithWhatStandsThereAndWhatASourceHolds() throws Exception {
        FicheId id = managed();

        browser.perform(get("/beheer/{id}", id).with(manager()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Huis A bewerken"),
                                containsString("name=\"phones[0].value\""),
                                containsString("Dit klopt nog"),
                                containsString("officiële bron “voorbeeld”"),
                                not(containsString("name=\"recognitions")))));
    }

    @Test
    void isForItsManagerAndForCoordinators() throws Exception {
        FicheId id = managed();

        browser.perform(get("/beheer/{id}", id).with(as("beheerder-2", "manager")))
                .andExpect(status().isForbidden());
        browser.perform(post("/beheer/{id}", id).with(as("beheerder-2", "manager")))
                .andExpect(status().isForbidden());
        browser.perform(get("/beheer/{id}", id).with(as("coordinator-oost", "coordinator")))
                .andExpect(status().isOk());
        browser.perform(get("/beheer/{id}", id)).andExpect(status().is3xxRedirection());
    }

    @Test
    void offersTheEditToWhoMay() throws Exception {
        FicheId id = managed();

        browser.perform(get("/fiches/{id}", id).with(manager()))
                .andExpect(content().string(containsString("Bewerk deze fiche")));
        browser.perform(get("/fiches/{id}", id).with(as("beheerder-2", "manager")))
                .andExpect(content().string(not(containsString("Bewerk deze fiche"))));
        browser.perform(get("/fiches/{id}", id)).andExpect(content().string(not(containsString("Bewerk deze fiche"))));
    }

    @Test
    void handsInWhatChangedAndSaysWhatBecomesOfIt() throws Exception {
        FicheId id = managed();

        String next = browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "purpose", "cost")
                        .param("purpose", "Hulp aan huis.")
                        .param("cost", ""))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        ProposedChange proposed = proposals.of(id, 10).getFirst();
        assertThat(next).isEqualTo("/beheer/" + id + "/wijzigingen/" + proposed.change());
        assertThat(proposed.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.path()).isEqualTo("purpose"));
        browser.perform(get(next).with(manager()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(proposed.number()),
                                containsString("Hulp aan huis."),
                                containsString("Wordt toegepast"))));
        browser.perform(get("/beheer").with(manager())).andExpect(content().string(containsString("1 gegeven")));
    }

    @Test
    void saysWhatIsWorthASecondLookBesideTheFieldAndBehindTheEdit() throws Exception {
        FicheId id = managed();

        String next = browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "registration")
                        .param("registration", "Vraag naar 85.07.30-033.28."))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        browser.perform(get(next).with(manager()))
                .andExpect(content().string(containsString("dat op een rijksregisternummer lijkt")));
        FicheId stored =
                given.registered(AFiche.named("Huis Nummer").with("registration", "\"Vraag naar 85.07.30-033.28.\""));
        browser.perform(get("/beheer/{id}", stored).with(as("coordinator-oost", "coordinator")))
                .andExpect(content().string(containsString("id=\"registration-messages\"")));
    }

    @Test
    void closesOnTheHolidaysThatAreTickedAndTakesAreasByName() throws Exception {
        FicheId id = managed();
        browser.perform(get("/beheer/{id}", id).with(manager()))
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"openingExceptions.closed\""),
                                containsString("<datalist id=\"homeVisits-choices\""))));

        String next = browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "openingExceptions", "homeVisits")
                        .param("openingExceptions.closed", "2090-12-25")
                        .param("homeVisits[0]", "Aalst (gemeente), provincie Antwerpen"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        browser.perform(get(next).with(manager()))
                .andExpect(content()
                        .string(allOf(
                                containsString("25 december 2090: gesloten (Kerstmis)"),
                                containsString("provincie Antwerpen"))));
    }

    @Test
    void takesAFormThatIsSentTwiceOnce() throws Exception {
        FicheId id = managed();
        String key = UUID.randomUUID().toString();
        var form = post("/beheer/{id}", id)
                .with(manager())
                .param("versie", "1")
                .param("sleutel", key)
                .param("veld", "purpose")
                .param("purpose", "Hulp aan huis.");

        browser.perform(form).andExpect(status().is3xxRedirection());
        browser.perform(form).andExpect(redirectedUrl("/beheer/" + id + "/wijzigingen/" + key));

        assertThat(proposals.of(id, 10)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        FicheId id = managed();

        browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "phones", "purpose")
                        .param("phones[0].value", "12")
                        .param("purpose", "Een heel verhaal."))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Nog niet bewaard"),
                                containsString("href=\"#veld-phones\""),
                                containsString("Een heel verhaal."))));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void saysThatNothingChanged() throws Exception {
        browser.perform(post("/beheer/{id}", managed())
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "name")
                        .param("name", "Huis A"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Er verandert niets")));
    }

    @Test
    void tellsOfAnEditMeanwhileAndKeepsWhatWasTyped() throws Exception {
        FicheId id = managed();
        given.changed(id, "purpose", "\"Iets van een ander.\"");

        browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "purpose")
                        .param("purpose", "Mijn eigen tekst."))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("iemand wijzigde intussen"),
                                containsString("Iets van een ander."),
                                containsString("Toen u begon"),
                                containsString("Mijn eigen tekst."),
                                containsString("name=\"versie\" value=\"1\""),
                                containsString("name=\"gezien\" value=\"2\""))));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void asksAgainUntilASideIsChosen() throws Exception {
        FicheId id = managed();
        given.changed(id, "purpose", "\"Iets van een ander.\"");
        browser.perform(meanwhile(id, "2"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Kies nog bij elk gegeven")));
        given.changed(id, "purpose", "\"Nog iets anders.\"");
        browser.perform(meanwhile(id, "2").param("keuze-purpose", "PROPOSED"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Nog iets anders.")));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void takesWhatWasChosenAndLeavesWhatOthersChangedElsewhere() throws Exception {
        FicheId id = managed();
        given.changed(id, "purpose", "\"Iets van een ander.\"");
        given.changed(id, "cost", "\"Gratis.\"");
        given.changed(id, "phones", "[{\"value\": \"+3292000000\", \"primary\": true}, {\"value\": \"+3292000001\"}]");

        browser.perform(meanwhile(id, "4").param("keuze-purpose", "PROPOSED")).andExpect(status().is3xxRedirection());

        ProposedChange proposed = proposals.of(id, 10).getFirst();
        assertThat(proposed.baseVersion()).isEqualTo(4);
        assertThat(proposed.fields()).extracting(ProposedChange.Field::path).containsExactly("phones", "purpose");
        assertThat(proposed.fields().getFirst().change().to().toString())
                .as("what somebody added stays, what was typed is added to it")
                .contains("+3292000000", "+3292000001", "+3292000002");
        assertThat(proposed.fields().getLast().change().from().asString()).isEqualTo("Iets van een ander.");
        assertThat(proposed.fields().getLast().change().to().asString()).isEqualTo("Mijn eigen tekst.");
    }

    @Test
    void leavesWhatStandsThereWhenThatWasChosen() throws Exception {
        FicheId id = managed();
        given.changed(id, "purpose", "\"Iets van een ander.\"");
        var form = post("/beheer/{id}", id)
                .with(manager())
                .param("versie", "1")
                .param("gezien", "2")
                .param("veld", "purpose")
                .param("purpose", "Mijn eigen tekst.")
                .param("keuze-purpose", "NOW");

        browser.perform(form).andExpect(redirectedUrl("/beheer/" + id + "?gelaten=ja"));

        assertThat(proposals.of(id, 10)).isEmpty();
        browser.perform(get("/beheer/" + id + "?gelaten=ja").with(manager()))
                .andExpect(content().string(containsString("wat er stond, blijft staan")));
    }

    @Test
    void showsWhatWasTypedAboutAFieldThatASourceTookOver() throws Exception {
        FicheId id = managed();
        given.changed(
                id,
                "legalName",
                "\"Vzw Huis A\"",
                new Attribution(Origin.SOURCE, "voorbeeld", null, null, Instant.now()));

        browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("veld", "legalName")
                        .param("legalName", "Vzw Mijn Huis"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("Vzw Huis A"), containsString("Vzw Mijn Huis"))));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    private static MockHttpServletRequestBuilder meanwhile(FicheId id, String seen) {
        return post("/beheer/{id}", id)
                .with(manager())
                .param("versie", "1")
                .param("gezien", seen)
                .param("veld", "purpose", "cost", "phones")
                .param("phones[0].value", "+3292000000")
                .param("phones[1].value", "+3292000002")
                .param("phones.primary", "0")
                .param("cost", "")
                .param("purpose", "Mijn eigen tekst.");
    }

    @Test
    void doesNotSayThatTheManagerConfirmedWhatACoordinatorDid() throws Exception {
        FicheId id = managed();
        browser.perform(post("/beheer/{id}", id)
                        .with(as("coordinator-oost", "coordinator"))
                        .param("versie", "1")
                        .param("klopt", "contact"))
                .andExpect(status().is3xxRedirection());

        browser.perform(get("/fiches/{id}", id))
                .andExpect(content()
                        .string(allOf(
                                containsString("door een regiocoördinator."),
                                not(containsString("coordinator-oost")))));
        browser.perform(get("/api/fiches/{id}", id))
                .andExpect(content().string(containsString("\"confirmedHow\":\"COORDINATOR\"")));
    }

    @Test
    void confirmsTheBlocksThatWereTicked() throws Exception {
        FicheId id = managed();

        browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("klopt", "contact"))
                .andExpect(redirectedUrl("/beheer/" + id + "?bevestigd=contact&intussen="));

        assertThat(fiches.find(id).orElseThrow().provenance().of("phones"))
                .get()
                .extracting(FieldProvenance::confirmedHow)
                .isEqualTo(FieldProvenance.Confirmation.PAGE);
        assertThat(fiches.find(id).orElseThrow().provenance().of("addresses"))
                .get()
                .extracting(FieldProvenance::confirmedAt)
                .isNull();
        browser.perform(get("/beheer/{id}?bevestigd=contact&intussen=", id).with(manager()))
                .andExpect(content().string(containsString("Dit is als nagekeken genoteerd")));
    }

    @Test
    void doesNotConfirmWhatTheSameFormChanges() throws Exception {
        FicheId id = managed();

        browser.perform(post("/beheer/{id}", id)
                        .with(manager())
                        .param("versie", "1")
                        .param("klopt", "contact")
                        .param("veld", "emails")
                        .param("emails[0].value", "info@huis-a.be"))
                .andExpect(status().is3xxRedirection());

        assertThat(fiches.find(id).orElseThrow().provenance().of("phones"))
                .get()
                .extracting(FieldProvenance::confirmedAt)
                .isNotNull();
        assertThat(proposals.of(id, 10)).hasSize(1);
    }

    @Test
    void letsACoordinatorMakeAFiche() throws Exception {
        UUID id = UUID.randomUUID();
        browser.perform(get("/fiches/nieuw/invullen").with(as("coordinator-oost", "coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nieuwe fiche")));
        browser.perform(get("/fiches/nieuw/invullen").with(manager())).andExpect(status().isForbidden());

        String next = browser.perform(post("/fiches/nieuw")
                        .with(as("coordinator-oost", "coordinator"))
                        .param("fiche", id.toString())
                        .param("veld", "name", "kind", "status")
                        .param("name", "Huis Nieuw")
                        .param("kind", "PRACTICE")
                        .param("status", "ACTIVE"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        browser.perform(get(next).with(as("coordinator-oost", "coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Huis Nieuw")));
        assertThat(proposals.of(new FicheId(id), 10).getFirst().baseVersion()).isZero();
    }

    @Test
    void leadsEverybodyFromTheSearchToANewFiche() throws Exception {
        browser.perform(get("/zoeken?wat=iets-dat-er-niet-is"))
                .andExpect(content().string(containsString("href=\"/fiches/nieuw\"")));
    }

    @Test
    void saysWhatANewFicheLacks() throws Exception {
        browser.perform(post("/fiches/nieuw")
                        .with(as("coordinator-oost", "coordinator"))
                        .param("veld", "name", "purpose")
                        .param("name", "")
                        .param("purpose", "Hulp aan huis."))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Hulp aan huis.")));
    }

    private FicheId managed() {
        FicheId id = given.registered(AFiche.named("Huis A")
                .in("9000", "Gent")
                .with("phones", "[{\"value\": \"+3292000000\"}]")
                .recognised());
        managements.give(id, "beheerder-1", Instant.now());
        return id;
    }

    private static RequestPostProcessor manager() {
        return as("beheerder-1", "manager");
    }

    private static RequestPostProcessor as(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
