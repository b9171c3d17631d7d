package be.socialekaart.fiche.browsing;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class BrowsingPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rubrieken", "/kwaliteit"})
    void isThereForEverybody(String page) throws Exception {
        browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>")));
    }

    @Test
    void countsAFicheInEveryRubriekAboveItsOwn() throws Exception {
        given.registered(AFiche.named("Zorghuis Telt Mee").in("9000", "Gent").with("rubrieken", "[\"14.04.01\"]"));
        browser.perform(get("/rubrieken"))
                .andExpect(content().string(containsString("/zoeken?rubriek=14.04.01")))
                .andExpect(content().string(containsString("Woonzorgcentra (WZC)")));
    }
}
