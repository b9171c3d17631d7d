package be.socialekaart.fiche.managing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class ManagementPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    Managements managements;

    @Test
    void listsTheOwnFichesAndNoOthers() throws Exception {
        managements.give(given.registered(AFiche.named("Huis Van Mij")), "beheerder-88", Instant.now());
        managements.give(given.registered(AFiche.named("Huis Van Een Ander")), "beheerder-89", Instant.now());
        browser.perform(get("/beheer").with(signedInAs("beheerder-88", "manager")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Huis Van Mij")))
                .andExpect(content().string(not(containsString("Huis Van Een Ander"))));
    }

    @Test
    void saysSoWhenThereAreNone() throws Exception {
        browser.perform(get("/beheer").with(signedInAs("beheerder-99", "manager")))
                .andExpect(content().string(containsString("U beheert nog geen fiches.")));
    }

    @Test
    void asksToSignInFirst() throws Exception {
        browser.perform(get("/beheer"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", containsString("/aanmelden")));
    }

    @Test
    void isForManagersOnly() throws Exception {
        browser.perform(get("/beheer").with(signedInAs("coordinator-oost", "coordinator")))
                .andExpect(status().isForbidden());
    }

    private static RequestPostProcessor signedInAs(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
