package be.socialekaart.fiche.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class LinkedDataTest {
    /** As a browser reads it: to the first thing that ends a script, whatever stands before. */
    private static final Pattern SCRIPT = Pattern.compile(
            "<script type=\"application/ld\\+json\">(.*?)</script", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String HOSTILE = "</script><script>alert(1)</script><!--<script>& \u2028";

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    JsonMapper json;

    @Test
    void saysWhoWhereAndWhen() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis Data")
                .in("9000", "Gent")
                .with("kboNumber", "\"0720947550\"")
                .with("phones", "[{\"value\": \"+3292000042\", \"label\": \"onthaal\"}]")
                .with("openingHours", """
                        {"MON": [{"from": "09:00", "to": "12:00", "kind": "OPEN"},
                                 {"from": "13:00", "to": "14:00", "kind": "PHONE"}]}
                        """)
                .with("homeVisits", "[\"44021\"]"));
        JsonNode data = data(page(id));
        assertThat(data.at("/@context/0").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@id").asString()).isEqualTo("https://kaart.example/fiches/" + id + "#aanbieder");
        assertThat(data.at("/@type/1").asString()).isEqualTo("org:Organization");
        assertThat(data.path("name").asString()).isEqualTo("Huis Data");
        assertThat(data.at("/identifier/0/value").asString()).isEqualTo("0720947550");
        assertThat(data.at("/contactPoint/0/contactType").asString()).isEqualTo("onthaal");
        assertThat(data.at("/location/0/address/postalCode").asString()).isEqualTo("9000");
        assertThat(data.at("/location/0/openingHoursSpecification")).hasSize(1);
        assertThat(data.at("/org:hasSite/0/@id")).isEqualTo(data.at("/location/0/@id"));
        assertThat(data.at("/areaServed/0/name").asString()).isEqualTo("Gent");
    }

    @Test
    void letsNoValueEndTheScript() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis")
                .with("purpose", json.writeValueAsString(HOSTILE))
                .with("name", json.writeValueAsString("</script><script>alert(1)</script>")));
        String page = page(id);
        JsonNode data = data(page);
        assertThat(data.path("name").asString()).isEqualTo("</script><script>alert(1)</script>");
        assertThat(data.path("description").asString()).contains("<!--<script>&");
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<!--<script>");
    }

    @Test
    void saysNothingOfWhatIsClosed() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis Dicht").with("status", "\"CLOSED\""));
        assertThat(page(id)).doesNotContain("ld+json");
    }

    private JsonNode data(String page) {
        Matcher script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();
        return json.readTree(script.group(1));
    }

    private String page(FicheId id) throws Exception {
        return browser.perform(get("/fiches/" + id)
                        .header("X-Forwarded-Host", "kaart.example")
                        .header("X-Forwarded-Proto", "https"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
