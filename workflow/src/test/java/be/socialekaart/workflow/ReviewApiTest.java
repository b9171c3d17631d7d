package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WorkflowTest
class ReviewApiTest {

    private static final CurrentUser MANAGER = new CurrentUser("beheerder-1", "Beheerder", Set.of(Role.MANAGER));

    @Autowired
    private Reviews reviews;

    @Autowired
    private Browser browser;

    @Test
    void showsAReviewInItsPromisedShape() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.call(OOST, "/api/reviews/" + aCase.id())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(aCase.number()))
                .andExpect(jsonPath("$.kind").value("SUGGESTION"))
                .andExpect(jsonPath("$.origin").value("SUGGESTION"))
                .andExpect(jsonPath("$.status").value("OPEN"))
                .andExpect(jsonPath("$.region").value("oost-vlaanderen"))
                .andExpect(jsonPath("$.claimedBy").isEmpty())
                .andExpect(jsonPath("$.openedAt").isString())
                .andExpect(jsonPath("$.fields[0].path").value("phones"))
                .andExpect(jsonPath("$.fields[0].base[0].value").value("+3292000000"))
                .andExpect(jsonPath("$.fields[0].now[0].value").value("+3292000000"))
                .andExpect(jsonPath("$.fields[0].proposed[0].value").value("+3292000001"))
                .andExpect(jsonPath("$.fields[0].clash").value(false))
                .andExpect(jsonPath("$.fields[0].outcome").isEmpty());
    }

    @Test
    void findsByNumberFicheRegionAndStatus() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.call(OOST, "/api/reviews?number=" + aCase.number())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").isEmpty());
        browser.call(OOST, "/api/reviews?status=OPEN&region=oost-vlaanderen&fiche=" + aCase.fiche())
                .andExpect(jsonPath("$.items.length()").value(1));
        browser.call(OOST, "/api/reviews?status=CLOSED&fiche=" + aCase.fiche())
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void pagesWithoutSkippingOrRepeating() throws Exception {
        UUID fiche = UUID.randomUUID();
        for (int i = 0; i < 5; i++) reviews.submitted(fiche, reviews.phones());
        Set<String> seen = new java.util.HashSet<>();
        String after = "";

        for (int page = 0; page < 3; page++) {
            JsonNode answer = reviews.json(browser.call(
                            OOST, "/api/reviews?size=2&fiche=" + fiche + (after.isEmpty() ? "" : "&after=" + after))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            answer.path("items")
                    .forEach(item ->
                            assertThat(seen.add(item.path("id").asString())).isTrue());
            after = answer.path("next").asString("");
        }

        assertThat(seen).hasSize(5);
        assertThat(after).isEmpty();
    }

    @Test
    void claimsAndReleases() throws Exception {
        Reviews.Case aCase = reviews.opened();
        String review = "/api/reviews/" + aCase.id();

        browser.call(OOST, review + "/claim", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.claimedBy").value("coordinator-oost"))
                .andExpect(jsonPath("$.status").value("CLAIMED"));
        browser.call(WEST, review + "/claim", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("Coördinator Oost-Vlaanderen")));
        browser.call(WEST, review + "/claim", "{\"takeOver\":true}")
                .andExpect(jsonPath("$.claimedBy").value("coordinator-west"));
        browser.call(WEST, review + "/release", "{}")
                .andExpect(jsonPath("$.status").value("OPEN"));
    }

    @Test
    void decidesAndTellsTheSecondWhoWasFirst() throws Exception {
        Reviews.Case aCase = reviews.opened();
        String review = "/api/reviews/" + aCase.id();

        browser.call(OOST, review + "/decision", decision("ACCEPTED", "Klopt."))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("APPLYING"));

        browser.call(WEST, review + "/decision", decision("REFUSED", "Neen."))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Dit is al behandeld door Coördinator Oost-Vlaanderen."));
    }

    @Test
    void asksTheSubmitter() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.call(
                        OOST,
                        "/api/reviews/" + aCase.id() + "/question",
                        "{\"text\":\"Welk nummer?\",\"to\":\"submitter\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("WAITING"));
    }

    @Test
    void refusesAQuestionToSomebodyElse() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.call(OOST, "/api/reviews/" + aCase.id() + "/question", "{\"text\":\"Welk nummer?\",\"to\":\"manager\"}")
                .andExpect(status().isBadRequest());
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"outcomes\":[]}",
                "{\"outcomes\":[{\"path\":\"phones\"}]}",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"REFUSED\"}]}",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"ADAPTED\",\"value\":[]}]}",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"ADAPTED\",\"reason\":\"x\",\"value\":[{\"value\":\"geen nummer\"}]}]}",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"SUPERSEDED\",\"reason\":\"x\"}]}",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"ACCEPTED\"},{\"path\":\"kboNumber\",\"outcome\":\"ACCEPTED\"}]}",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"MAYBE\"}]}",
                "{\"outcomes\":\"all\"}",
                "not json"
            })
    void refusesADecisionThatIsNotComplete(String body) throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.call(OOST, "/api/reviews/" + aCase.id() + "/decision", body).andExpect(status().isBadRequest());

        assertThat(aCase.status()).isEqualTo(Status.OPEN);
        assertThat(aCase.told()).containsExactly("ReviewOpened");
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        Reviews.Case aCase = reviews.opened();

        browser.call(OOST, "/api/reviews/" + aCase.id() + "/decision", decision("REFUSED", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content("phones"))
                .andExpect(content("Geef een reden"));
    }

    @Test
    void answersNotFoundForAnUnknownReview() throws Exception {
        String review = "/api/reviews/" + UUID.randomUUID();

        browser.call(OOST, review).andExpect(status().isNotFound());
        browser.call(OOST, review + "/claim", "{}").andExpect(status().isNotFound());
        browser.call(OOST, review + "/decision", decision("ACCEPTED", "")).andExpect(status().isNotFound());
        browser.call(OOST, "/api/reviews/not-an-id").andExpect(status().is4xxClientError());
        browser.call(OOST, "/api/reviews?after=x&status=y").andExpect(status().isBadRequest());
    }

    @Test
    void isForCoordinatorsOnly() throws Exception {
        Reviews.Case aCase = reviews.opened();
        String review = "/api/reviews/" + aCase.id();

        browser.call(MANAGER, "/api/reviews").andExpect(status().isForbidden());
        browser.call(MANAGER, review).andExpect(status().isForbidden());
        browser.call(MANAGER, review + "/decision", decision("ACCEPTED", "")).andExpect(status().isForbidden());
        browser.mvc().perform(get(review)).andExpect(status().isUnauthorized());
        assertThat(aCase.status()).isEqualTo(Status.OPEN);
    }

    private static org.springframework.test.web.servlet.ResultMatcher content(String text) {
        return org.springframework.test.web.servlet.result.MockMvcResultMatchers.content()
                .string(containsString(text));
    }

    private static String decision(String outcome, String reason) {
        return "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"%s\",\"reason\":\"%s\"}]}".formatted(outcome, reason);
    }
}
