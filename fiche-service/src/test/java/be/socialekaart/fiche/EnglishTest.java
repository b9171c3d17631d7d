package be.socialekaart.fiche;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.testing.templates.EnglishPage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every page for somebody who chose English. */
@RegisterTest
class EnglishTest {

    private static final String[] BUNDLES = {"messages", "be/socialekaart/web/web", "be/socialekaart/fields/text/fields"
    };

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    private FicheId fiche;

    @BeforeEach
    void registerAFiche() {
        fiche = given.registered(AFiche.named("Huis Taal")
                .in("9000", "Gent")
                .with("phones", "[{\"value\": \"+3292000042\", \"label\": \"desk\"}]")
                .with("openingHours", "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\", \"kind\": \"PHONE\"}]}")
                .with("openingExceptions", "[{\"from\": \"2090-12-24\", \"to\": \"2090-12-26\", \"note\": \"X\"}]")
                .with("homeVisits", "[\"44021\"]")
                .with("rubrieken", "[\"14.04.01\"]"));
        given.changed(fiche, "cost", "\"Free\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zoeken",
                "/zoeken?wat=taal&waar=Gent",
                "/zoeken?wat=onvindbaarheid&waar=Nergenshuizen",
                "/rubrieken",
                "/kwaliteit",
                "/hergebruik",
                "/fiches/ID",
                "/fiches/ID/versies",
                "/fiches/ID/versies/2",
                "/fiches/ID/versies/9",
                "/beheer",
                "/bewaard",
                "/elz",
                "/elz/gent",
                "/kaart?wat=taal",
                "/kaart?wat=taal&dichtbij=44021",
                "/uitvoer?wat=taal",
                "/widget?wat=taal",
                "/widget/maken?wat=taal"
            })
    void saysNothingInDutch(String page) throws Exception {
        String html = browser.perform(get(page.replace("ID", fiche.toString()))
                        .header("Accept-Language", "en")
                        .with(jwt().jwt(token ->
                                token.subject("beheerder-1").claim("name", "An").claim("roles", List.of("manager")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        EnglishPage.check(html, BUNDLES);
    }
}
