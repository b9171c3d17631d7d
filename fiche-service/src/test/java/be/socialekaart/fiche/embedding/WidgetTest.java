package be.socialekaart.fiche.embedding;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class WidgetTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Test
    void showsWhatIsInTheRegisterNowAndWhereItComesFrom() throws Exception {
        given.registered(AFiche.named("Huis Akelei een"));
        page("/widget?wat=akelei&titel=Bij%20ons&aantal=1")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<h1 class=\"embedded-title\">Bij ons</h1>"),
                                containsString("Huis Akelei een"),
                                containsString("Rechtstreeks uit de"))));
        given.registered(AFiche.named("Huis Akelei twee"));
        page("/widget?wat=akelei&aantal=1")
                .andExpect(content()
                        .string(allOf(
                                containsString("Toon alle 2 fiches"),
                                containsString("http://localhost:8080/zoeken?wat=akelei"))));
    }

    /** Whoever lays it invisibly over something else gains nothing. */
    @Test
    void hasNothingToPressThatChangesAnything() throws Exception {
        page("/widget?wat=akelei")
                .andExpect(content()
                        .string(allOf(
                                not(containsString("<form")),
                                not(containsString("<button")),
                                not(containsString("<script")))));
    }

    @Test
    void composesTheCodeToPaste() throws Exception {
        page("/widget/maken?wat=%22%3E%3Cscript%3E&titel=A%20%26%20B&aantal=5")
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "http://localhost:8080/widget?wat=%22%3E%3Cscript%3E&amp;amp;aantal=5&amp;amp;titel=A+%26+B"),
                                containsString("title=&quot;A &amp;amp; B&quot;"),
                                containsString("<iframe"),
                                not(containsString("\"><script>")))));
        page("/widget/maken").andExpect(content().string(not(containsString("<iframe"))));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        page("/widget/maken?wat=akelei&aantal=500")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Toon 1 tot 50 fiches"),
                                containsString("value=\"akelei\""),
                                containsString("value=\"500\""))));
        page("/widget?aantal=0").andExpect(status().isBadRequest());
        page("/widget?rubriek=nergens").andExpect(status().isBadRequest());
    }

    private ResultActions page(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address)));
    }
}
