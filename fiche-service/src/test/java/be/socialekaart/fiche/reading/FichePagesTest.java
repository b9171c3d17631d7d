package be.socialekaart.fiche.reading;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class FichePagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    private static AFiche aHouse() {
        return AFiche.named("Huis Papaver")
                .in("9000", "Gent")
                .with("phones", "[{\"value\": \"+3292000042\", \"label\": \"onthaal\"}]")
                .with("emails", "[{\"value\": \"info@papaver.example\"}]")
                .with("websites", "[{\"value\": \"https://www.papaver.example/\"}]")
                .with(
                        "openingHours",
                        "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\", \"kind\": \"BY_APPOINTMENT\"}]}")
                .with("openingExceptions", "[{\"from\": \"2090-12-24\", \"to\": \"2090-12-26\", \"note\": \"Kerst\"}]")
                .with("purpose", "\"Een warm huis.\"")
                .with("rubrieken", "[\"14.04.01\"]")
                .with("homeVisits", "[\"44021\"]");
    }

    @Test
    void showsHowToReachSomebodyAndWhen() throws Exception {
        FicheId id = given.registered(aHouse());
        shows(
                "/fiches/" + id,
                "Huis Papaver",
                "tel:+3292000042",
                "mailto:info@papaver.example",
                "https://www.papaver.example/",
                "Kerkstraat 1",
                "09:00 – 12:00",
                "op afspraak",
                "vandaag",
                "Kerst",
                "Een warm huis.",
                "Woonzorgcentra",
                "Gaat aan huis in");
    }

    @Test
    void leadsToTheSuggestionFormAndTheVersions() throws Exception {
        FicheId id = given.registered(aHouse());
        shows("/fiches/" + id, "/fiches/" + id + "/suggestie", "/fiches/" + id + "/versies");
    }

    @Test
    void saysInWordsWhereAFieldComesFrom() throws Exception {
        FicheId id = given.registered(aHouse().recognised());
        given.changed(id, "phones", "[{\"value\": \"+3292000043\"}]");
        shows(
                "/fiches/" + id,
                "Uit de erkenningsbron voorbeeld, sinds 3 mei 2024.",
                "na een suggestie (S-2026-000123).",
                "Ingevuld op 3 mei 2024 door de beheerder.");
    }

    @Test
    void tellsNobodyWhoDidIt() throws Exception {
        FicheId id = given.registered(aHouse());
        given.changed(id, "name", "\"Huis Klaproos\"");
        for (String page : new String[] {"", "/versies", "/versies/2"})
            browser.perform(get("/fiches/" + id + page))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("coordinator-oost"))));
    }

    @Test
    void showsAFicheThatHoldsAlmostNothing() throws Exception {
        FicheId id = given.registered(AFiche.named("Bijna Leeg"));
        shows(
                "/fiches/" + id,
                "Bijna Leeg",
                "Er zijn geen openingsuren gekend.",
                "Er zijn geen contactgegevens gekend.");
    }

    @Test
    void warnsThatAServiceStopped() throws Exception {
        FicheId id = given.registered(AFiche.named("Voorbij").with("status", "\"CLOSED\""));
        shows("/fiches/" + id, "Deze dienst is gestopt op ");
    }

    @Test
    void escapesWhatPeopleWrote() throws Exception {
        FicheId id = given.registered(AFiche.named("<script>alert(1)</script> & zonen"));
        browser.perform(get("/fiches/" + id))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; zonen")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void listsTheVersionsWithWhatChangedAndWhy() throws Exception {
        FicheId id = given.registered(aHouse());
        given.changed(id, "openingHours/TUE", "[{\"from\": \"10:00\", \"to\": \"11:00\"}]");
        shows(
                "/fiches/" + id + "/versies",
                "/fiches/" + id + "/versies/2",
                "Openingsuren op dinsdag",
                "Na een suggestie (S-2026-000123)",
                "De fiche kwam in de sociale kaart");
    }

    @Test
    void showsWhatWasAddedAndRemovedInAVersion() throws Exception {
        FicheId id = given.registered(aHouse());
        given.changed(id, "name", "\"Huis Klaproos\"");
        shows("/fiches/" + id + "/versies/2", "diff-removed", "Huis Papaver", "diff-added", "Huis Klaproos");
        shows("/fiches/" + id + "/versies/1", "Dit is een oude versie", "Huis Papaver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fiches/7b0c6c0e-0000-4000-8000-000000000000",
                "/fiches/nieuw-niet",
                "/fiches/1-1-1-1-1",
                "/fiches/7b0c6c0e-0000-4000-8000-000000000000/versies",
                "/fiches/7b0c6c0e-0000-4000-8000-000000000000/versies/1"
            })
    void isNotThereForAnUnknownId(String page) throws Exception {
        browser.perform(get(page)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "een", "99999999999999"})
    void hasNoVersionThatNeverWas(String version) throws Exception {
        FicheId id = given.registered(AFiche.named("Eén versie"));
        browser.perform(get("/fiches/" + id + "/versies/" + version)).andExpect(status().isNotFound());
    }

    private void shows(String page, String... texts) throws Exception {
        Matcher<String>[] all =
                java.util.Arrays.stream(texts).map(text -> containsString(text)).toArray(Matcher[]::new);
        browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(all)));
    }
}
