package be.socialekaart.fiche.sharing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class SharingTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Test
    void passesAFicheOnByMailAndByItsAddress() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Kruid & Zout"));
        browser.perform(get("/fiches/" + fiche))
                .andExpect(content()
                        .string(allOf(
                                containsString("mailto:?subject=Huis%20Kruid%20%26%20Zout&amp;body=Misschien%20helpt"),
                                containsString("http%3A%2F%2Flocalhost%3A8080%2Ffiches%2F" + fiche),
                                containsString("data-copy-address=\"http://localhost:8080/fiches/" + fiche),
                                containsString("data-keep-path=\"/fiches/" + fiche),
                                containsString("/fiches/" + fiche + "/pdf"))));
    }

    @Test
    void passesASearchOnWithoutThePageOneWasOn() throws Exception {
        given.registered(AFiche.named("Huis Zuring"));
        browser.perform(get("/zoeken").param("wat", "zuring"))
                .andExpect(content()
                        .string(allOf(
                                containsString("data-keep-path=\"/zoeken?wat=zuring\""),
                                containsString("subject=Zoeken%3A%20zuring"),
                                not(containsString("&amp;na=")))));
    }

    @Test
    void saysThatWhatIsKeptStaysInTheBrowser() throws Exception {
        browser.perform(get("/bewaard"))
                .andExpect(content()
                        .string(allOf(
                                containsString("blijven in deze browser"),
                                containsString("<noscript>"),
                                containsString("Ctrl en D"))));
    }
}
