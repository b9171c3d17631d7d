package be.socialekaart.fiche.announcing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Before anything is filled in, everybody sees what is there already. */
@RegisterTest
class NewFichePageTest {

    @Autowired
    private GivenFiches given;

    @Autowired
    private MockMvc mvc;

    private final String word = UUID.randomUUID().toString().replaceAll("\\d|-", "q");

    private static MockHttpServletRequestBuilder looking(String name, String where, String kbo) {
        return get("/fiches/nieuw").param("naam", name).param("waar", where).param("kbo", kbo);
    }

    @Test
    void asksOnlyNameAndPlaceAtFirst() throws Exception {
        mvc.perform(get("/fiches/nieuw"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"naam\"")))
                .andExpect(content().string(not(containsString("/fiches/nieuw/suggestie"))));
    }

    @Test
    void showsWhatLooksLikeItAndWhyAndLeadsToItsForm() throws Exception {
        FicheId fiche =
                given.registered(AFiche.named("Huis " + word).in("9040", "Gent").with("kboNumber", "\"0720947550\""));

        mvc.perform(looking("Het huis " + word, "Sint-Amandsberg", "0720.947.550"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Huis " + word)))
                .andExpect(content().string(containsString("zelfde ondernemingsnummer")))
                .andExpect(content().string(containsString("de naam lijkt erop")))
                .andExpect(content().string(containsString("/fiches/" + fiche + "/suggestie")));
        mvc.perform(get("/api/fiches/alike").param("name", "Het huis " + word).param("where", "Gent"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value(fiche.toString()))
                .andExpect(jsonPath("$.items[0].reasons[0]").value("NAME"));
    }

    @Test
    void leadsOnToTheFormWithWhatWasSaid() throws Exception {
        mvc.perform(looking("Huis & " + word, "9000", ""))
                .andExpect(content().string(containsString("lijkt erop")))
                .andExpect(content().string(containsString("/fiches/nieuw/suggestie?name=Huis%20%26%20" + word)))
                .andExpect(content().string(containsString("addresses%5B0%5D.postcode=9000")));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(looking("Huis " + word, "Atlantis", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Deze plaats kennen we niet")))
                .andExpect(content().string(containsString("Dit ondernemingsnummer klopt niet")))
                .andExpect(content().string(containsString("value=\"Huis " + word + "\"")));
        mvc.perform(looking("", "Gent", ""))
                .andExpect(content().string(containsString("Schrijf hoe de voorziening heet")));
        mvc.perform(get("/api/fiches/alike").param("name", "\0Huis").param("where", "Gent"))
                .andExpect(status().isOk());
        mvc.perform(get("/api/fiches/alike").param("where", "Atlantis"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("where")));
    }

    @Test
    void givesTheListAloneToAPageThatAsksForIt() throws Exception {
        given.registered(AFiche.named("Huis " + word).in("9000", "Gent"));

        mvc.perform(looking("Huis " + word, "9000", "").header("HX-Request", "true"))
                .andExpect(content().string(containsString("Huis " + word)))
                .andExpect(content().string(not(containsString("<html"))));
    }
}
