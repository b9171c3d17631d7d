package be.socialekaart.mailer;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.mailer.neighbours.MailerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@MailerTest
class AccessTest {

    private final MockMvc mvc;

    @Autowired
    AccessTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void showsItsHealthAndNothingElse() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/api/mails")).andExpect(status().isUnauthorized());
        mvc.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
        mvc.perform(post("/internal/mails/sign-in-link/7")).andExpect(status().isUnauthorized());
    }
}
