package be.socialekaart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.socialekaart.web.assets.Assets;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class LayoutTest {

    @Autowired
    MockMvc web;

    @Autowired
    Assets assets;

    @Test
    void wrapsAPageAndEscapesWhatItShows() throws Exception {
        String page = page(get("/open").param("text", "<script>alert(1)</script>"));
        assertThat(page)
                .contains("<html lang=\"nl\">", "<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>", "class=\"skip\" href=\"#inhoud\"")
                .contains("href=\"" + assets.url("site.css") + "\"")
                .containsOnlyOnce("<main")
                .doesNotContain("<script>", "th:", "??");
    }

    @Test
    void needsNoInlineScriptOrStyle() throws Exception {
        String page = page(get("/open").with(jwt()));
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)|<style|style=|\\son[a-z]+=|javascript:");
    }

    @Test
    void offersVisitorsToSignInAndComeBack() throws Exception {
        assertThat(page(get("/open")))
                .contains("href=\"/aanmelden?terug=/open\"", ">Zoeken</a>")
                .doesNotContain("Afmelden", "Werkbank", "Mijn fiches", "Meldingen", "Postvak");
    }

    @Test
    void leadsToTheFollowingOfACorrection() throws Exception {
        assertThat(page(get("/open"))).contains("<a href=\"/suggesties\">Uw melding volgen</a>");
    }

    @Test
    void offersEverybodyTheOwnPartsOfTheSite() throws Exception {
        assertThat(page(as("coordinator")))
                .contains(">Werkbank</a>", ">Meldingen</a>")
                .doesNotContain("Mijn fiches");
        assertThat(page(as("manager")))
                .contains(">Mijn fiches</a>", ">Meldingen</a>")
                .doesNotContain("Werkbank");
        assertThat(page(as("manager")))
                .contains("Aangemeld als An &amp; Co", "<form method=\"post\" action=\"/afmelden\">")
                .doesNotContain("/aanmelden");
    }

    @Test
    void wearsTheLayoutOnErrorPagesToo() throws Exception {
        assertThat(page(get("/things/taken")
                        .with(jwt().jwt(token -> token.subject("x").claim("name", "An")))))
                .contains(
                        "Aangemeld als An",
                        "<h1>Iemand was u voor</h1>",
                        "<p class=\"lead\">Een collega was u voor.</p>")
                .contains("<title>Iemand was u voor – Sociale Kaart Actueel</title>");
    }

    @Test
    void speaksTheLanguageTheGatewayNames() throws Exception {
        String english = page(get("/open").header("Accept-Language", "en"));
        assertThat(english)
                .contains("<html lang=\"en\">", ">Search</a>", "Skip to content")
                .doesNotContain(">Zoeken</a>", "Naar de inhoud");
        assertThat(page(get("/open").header("Accept-Language", "fr"))).contains("<html lang=\"nl\">", ">Zoeken</a>");
        assertThat(page(get("/things/missing").header("Accept-Language", "en")))
                .contains("This page does not exist", "There is no &lt;b&gt;X&lt;/b&gt;.");
    }

    @Test
    void offersTheOtherLanguageAndComesBackToTheSameAddress() throws Exception {
        String page = page(get(URI.create("/open?text=a%26b")));
        assertThat(page)
                .contains("name=\"terug\" value=\"/open?text=a%26b\"")
                .containsPattern("<span[^>]* lang=\"nl\" aria-current=\"true\">Nederlands</span>")
                .containsPattern("<button[^>]* value=\"en\"\\s+lang=\"en\">English</button>");
        assertThat(page(get("/open").header("Accept-Language", "en")))
                .containsPattern("<button[^>]* value=\"nl\"\\s+lang=\"nl\">Nederlands</button>");
    }

    @Test
    void doesNotOfferTheOtherLanguageWhereItWouldLoseWhatWasTyped() throws Exception {
        assertThat(page(post("/things").contentType("application/json").content("{")))
                .contains("<html lang=\"nl\">")
                .doesNotContain("/taal");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }

    private static MockHttpServletRequestBuilder as(String role) {
        return get("/open")
                .with(jwt().jwt(token ->
                        token.subject("x").claim("name", "An & Co").claim("roles", List.of(role))));
    }
}
