package be.socialekaart.fiche.reusing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.RegisterTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class ReuseTest {

    @Autowired
    MockMvc client;

    @Autowired
    JsonMapper json;

    @Test
    void describesEveryCallOfTheApiAndNoPage() throws Exception {
        JsonNode description = json.readTree(body("/api/docs"));
        assertThat(description.path("openapi").asString()).startsWith("3.");
        assertThat(description.path("paths").propertyNames())
                .contains(
                        "/api/fiches",
                        "/api/fiches/{id}",
                        "/api/fiches/{id}/versions/{version}",
                        "/api/changes",
                        "/api/sources/{source}/snapshot",
                        "/hsds/services",
                        "/hsds/organizations/{id}")
                .allMatch(path -> path.startsWith("/api/") || path.startsWith("/hsds"));
        assertThat(description.at("/servers/0/url").asString()).isEqualTo("/");
    }

    @Test
    void describesParametersAsTheyAreSent() throws Exception {
        JsonNode description = json.readTree(body("/api/docs"));
        assertThat(names(description, "/hsds/services"))
                .contains("per_page", "modified_after")
                .doesNotContain("user");
        assertThat(names(description, "/api/fiches"))
                .contains("what", "where", "rubriek", "size", "after")
                .doesNotContain("user", "id", "name");
        assertThat(description
                        .at("/paths/~1api~1changes/get/responses/200/content")
                        .toString())
                .contains("schema");
    }

    @Test
    void leadsOnlyToCallsThatAnswer() throws Exception {
        String page = body("/hergebruik");
        assertThat(page).contains("EUPL", "OpenAPI", "HSDS 3.0");
        var links = Pattern.compile("href=\"http://localhost(/(?:api|hsds)[^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).hasSize(5);
        for (String link : links) client.perform(get(link)).andExpect(status().isOk());
    }

    private static Iterable<String> names(JsonNode description, String path) {
        return description
                .path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private String body(String address) throws Exception {
        return client.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
