package be.socialekaart.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class AccessTest {

    @Autowired
    MockMvc web;

    @Test
    void letsAnybodyReadWhatIsOpen() throws Exception {
        web.perform(get("/open")).andExpect(status().isOk()).andExpect(cookie().doesNotExist("JSESSIONID"));
        web.perform(head("/open")).andExpect(status().isOk());
        web.perform(get("/api/open")).andExpect(jsonPath("$.id").value(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "/actuator/env", "/actuator", "/openly", "/desk", "/mine", "/error2"})
    void sendsAnonymousPeopleToSignIn(String path) throws Exception {
        web.perform(get(path).queryParam("a", "b c"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/aanmelden?terug=" + path.replace("/", "%2F") + "%3Fa%3Db%2520c"));
    }

    @Test
    void doesNotReturnToAPostedAddress() throws Exception {
        web.perform(post("/mine")).andExpect(redirectedUrl("/aanmelden"));
    }

    @Test
    void tellsHtmxToSignIn() throws Exception {
        web.perform(get("/mine").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/aanmelden"));
    }

    @Test
    void tellsAnonymousProgramsToIdentify() throws Exception {
        web.perform(get("/api/desk")).andExpect(status().isUnauthorized());
        web.perform(get("/api/elsewhere")).andExpect(status().isUnauthorized());
        web.perform(post("/api/open")).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesWhatNoRuleNames() throws Exception {
        web.perform(get("/elsewhere").with(as("coordinator"))).andExpect(status().isForbidden());
        web.perform(post("/open").with(as("coordinator"))).andExpect(status().isForbidden());
        web.perform(request(HttpMethod.OPTIONS, "/open").with(as("operator"))).andExpect(status().isForbidden());
    }

    @Test
    void asksForTheRightRole() throws Exception {
        web.perform(get("/desk/queue").with(as("coordinator"))).andExpect(status().isOk());
        web.perform(get("/desk/queue").with(as("manager"))).andExpect(status().isForbidden());
        web.perform(get("/shared").with(as("manager"))).andExpect(status().isOk());
        web.perform(get("/shared").with(as("source"))).andExpect(status().isForbidden());
        web.perform(get("/mine").with(as("source"))).andExpect(status().isOk());
    }

    @Test
    void givesTheControllerWhoIsAsking() throws Exception {
        web.perform(get("/api/open").with(as("coordinator")))
                .andExpect(jsonPath("$.id").value("somebody"))
                .andExpect(jsonPath("$.roles[0]").value("COORDINATOR"));
    }

    @Test
    void refusesATokenThatIsNoToken() throws Exception {
        web.perform(get("/api/open").header("Authorization", "Bearer abc")).andExpect(status().isUnauthorized());
    }

    @Test
    void keepsInternalCallsForServices() throws Exception {
        web.perform(get("/internal/who")).andExpect(status().isUnauthorized());
        web.perform(get("/internal/who").with(httpBasic("mailer", "guess"))).andExpect(status().isUnauthorized());
        web.perform(get("/internal/who").with(as("coordinator")).with(httpBasic("mailer", "")))
                .andExpect(status().isUnauthorized());
        web.perform(get("/internal/who").with(httpBasic("mailer", "shared-secret")))
                .andExpect(status().isOk());
    }

    @Test
    void showsHealthAndNothingElseOfTheInside() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components").doesNotExist());
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        web.perform(get("/actuator/env").with(as("operator"))).andExpect(status().isForbidden());
    }

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("somebody").claim("roles", List.of(role)));
    }
}
