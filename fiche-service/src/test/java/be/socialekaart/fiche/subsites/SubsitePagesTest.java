package be.socialekaart.fiche.subsites;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.RegisterTest;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class SubsitePagesTest {
    private static final RequestPostProcessor COORDINATOR = as("coordinator");

    @Autowired
    MockMvc browser;

    @Test
    void namesTheZoneAndItsMunicipalitiesBeforeAnythingWasComposed() throws Exception {
        page("/elz/amalo", "Eerstelijnszone AMALO", "Opwijk", "werd nog niets samengesteld");
        page("/elz", "AMALO", "Oost-Vlaanderen");
        browser.perform(get("/elz/nergens")).andExpect(status().isNotFound());
    }

    @Test
    void showsTilesToEverybodyOnceTheyArePublished() throws Exception {
        save("leuven", 0, "thuiszorg", "Hulp thuis", "2", "wat=huisarts&waar=Aarschot", "Huisartsen", "1")
                .andExpect(redirectedUrl("/elz/leuven/voorbeeld"));
        browser.perform(get("/elz/leuven/voorbeeld").with(COORDINATOR))
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("Huisartsen", "Hulp thuis"),
                                containsString("/zoeken?wat=thuiszorg&amp;waar=ELZ+Leuven"),
                                containsString("/zoeken?wat=huisarts&amp;waar=Aarschot"),
                                containsString("Nog niemand anders"))));
        browser.perform(get("/elz/leuven")).andExpect(content().string(not(containsString("Huisartsen"))));
        publish("leuven", 1).andExpect(redirectedUrl("/elz/leuven"));
        page("/elz/leuven", "Huisartsen", "Hulp thuis");
        page("/elz", "eigen pagina");
        browser.perform(post("/elz/leuven/intrekking").param("revisie", "2").with(COORDINATOR))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/elz/leuven")).andExpect(content().string(not(containsString("Huisartsen"))));
    }

    @Test
    void doesNotLetOneCoordinatorOverwriteAnother() throws Exception {
        save("baldemore", 0, "dokter", "Van de eerste", "1").andExpect(status().is3xxRedirection());
        save("baldemore", 0, "arts", "Van de tweede", "1")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Van de eerste"),
                                containsString("value=\"Van de tweede\""),
                                containsString("name=\"revisie\" value=\"1\""))));
        save("baldemore", 1, "arts", "Van de tweede", "1").andExpect(status().is3xxRedirection());
        publish("baldemore", 1).andExpect(status().isConflict());
        browser.perform(get("/elz/baldemore")).andExpect(content().string(not(containsString("Van de tweede"))));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        save("pajottenland", 0, "rubriek=bestaatniet", "", "1")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Geef de tegel een titel"),
                                containsString("Deze rubriek bestaat niet"),
                                containsString("value=\"rubriek=bestaatniet\""))));
        browser.perform(get("/elz/pajottenland/bewerken").with(COORDINATOR))
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"revisie\" value=\"0\""), not(containsString("bestaatniet")))));
    }

    @Test
    void isForCoordinatorsOnly() throws Exception {
        for (RequestPostProcessor other : List.of(as("manager"), as("source"), as("operator"))) {
            for (String page : List.of("/elz/amalo/bewerken", "/elz/amalo/voorbeeld"))
                browser.perform(get(page).with(other)).andExpect(status().isForbidden());
            for (String change : List.of("/elz/amalo/bewerken", "/elz/amalo/publicatie", "/elz/amalo/intrekking"))
                browser.perform(post(change).param("revisie", "0").with(other)).andExpect(status().isForbidden());
        }
    }

    private void page(String address, String... texts) throws Exception {
        for (String text : texts) {
            Matcher<String> there = containsString(text);
            browser.perform(get(address)).andExpect(content().string(there));
        }
    }

    /** @param tiles query, title and place of each */
    private ResultActions save(String zone, int revision, String... tiles) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/elz/" + zone + "/bewerken").param("revisie", String.valueOf(revision));
        for (int i = 0; i * 3 < tiles.length; i++) {
            request.param("zoekopdracht" + i, tiles[i * 3])
                    .param("titel" + i, tiles[i * 3 + 1])
                    .param("plaats" + i, tiles[i * 3 + 2]);
        }
        return browser.perform(request.with(COORDINATOR));
    }

    private ResultActions publish(String zone, int revision) throws Exception {
        return browser.perform(post("/elz/" + zone + "/publicatie")
                .param("revisie", String.valueOf(revision))
                .with(COORDINATOR));
    }

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject(role + "-1").claim("roles", List.of(role)));
    }
}
