package be.socialekaart.fiche.delivering;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.RegisterTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

@RegisterTest
class DeliveryRightsTest {

    @Autowired
    MockMvc browser;

    @Autowired
    ASource source;

    @Test
    void letsNobodyDeliverForAnother() throws Exception {
        browser.perform(snapshot().with(as("bron-zorg", "source"))).andExpect(status().isForbidden());
        browser.perform(snapshot().with(as("beheerder-1", "manager"))).andExpect(status().isForbidden());
        browser.perform(snapshot().with(as("coordinator-oost", "coordinator"))).andExpect(status().isForbidden());
        browser.perform(snapshot()).andExpect(status().isUnauthorized());
        browser.perform(post("/api/sources/held/changes")
                        .contentType("application/x-ndjson")
                        .content(AFile.of(AFile.record("1")))
                        .with(as("bron-zorg", "source")))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsAJobToItsSourceOnly() throws Exception {
        JsonNode job = source.changes("held", AFile.of(AFile.record("rights")));
        String address = "/api/sources/%s/jobs/" + job.get("id").asString();
        browser.perform(get(address.formatted("held")).with(as("bron-zorg", "source")))
                .andExpect(status().isForbidden());
        browser.perform(get(address.formatted("zorg")).with(as("bron-zorg", "source")))
                .andExpect(status().isNotFound());
        browser.perform(get("/api/sources/zorg/jobs/" + UUID.randomUUID()).with(as("bron-zorg", "source")))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsCoordinatorsAloneDecideAboutADelivery() throws Exception {
        String page = "/beheer/leveringen/" + UUID.randomUUID();
        for (String role : List.of("source", "manager", "operator")) {
            browser.perform(get("/beheer/leveringen").with(as("somebody", role)))
                    .andExpect(status().isForbidden());
            browser.perform(post(page + "/vrijgave").with(as("somebody", role))).andExpect(status().isForbidden());
        }
        browser.perform(post(page + "/vrijgave").with(as("coordinator-oost", "coordinator")))
                .andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder snapshot() {
        return put("/api/sources/held/snapshot")
                .contentType("application/x-ndjson")
                .content(AFile.of(AFile.record("1")));
    }

    static RequestPostProcessor as(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
