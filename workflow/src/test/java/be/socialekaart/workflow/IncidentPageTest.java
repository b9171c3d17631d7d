package be.socialekaart.workflow;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that failed for good is seen by an operator, in the words of the model, and can be tried again. */
@WorkflowTest
class IncidentPageTest {

    private static final String PAGE = "/operaties/workflow/incidenten";
    private static final CurrentUser OPERATOR = new CurrentUser("operator", "Operator", Set.of(Role.OPERATOR));

    @Autowired
    private Reviews reviews;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Browser browser;

    @Test
    void showsTheStepInTheWordsOfTheModel() throws Exception {
        Reviews.Case aCase = reviews.opened();
        fail(aCase);

        assertThat(page(PAGE))
                .contains(
                        "Termijn verstreken",
                        "Nazicht van een wijziging",
                        aCase.suggestion().toString())
                .doesNotContain("??");
        assertThat(page("/operaties/workflow")).contains("href=\"" + PAGE + "\"", "incident");
    }

    @Test
    void countsTheProcessesOfEachVersion() throws Exception {
        reviews.opened();

        assertThat(page(PAGE)).contains("Lopende processen", "<th scope=\"row\">Nazicht van een wijziging</th>");
    }

    @Test
    void triesTheStepAgainAtOnce() throws Exception {
        Reviews.Case aCase = reviews.opened();
        Incident incident = fail(aCase);

        browser.send(OPERATOR, PAGE + "/" + incident.getId() + "/opnieuw", Map.of())
                .andExpect(redirectedUrl(PAGE + "?gestart=true"));

        assertThat(incidentOf(aCase)).isNull();
        eventually(() -> assertThat(aCase.file().desk().overdue()).isTrue());
        browser.send(OPERATOR, PAGE + "/" + incident.getId() + "/opnieuw", Map.of())
                .andExpect(status().isNotFound());
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        browser.open(Reviews.OOST, PAGE).andExpect(status().isForbidden());
        browser.send(Reviews.OOST, PAGE + "/x/opnieuw", Map.of()).andExpect(status().isForbidden());
        browser.open(OPERATOR, "/werkbank").andExpect(status().isForbidden());
    }

    private Incident fail(Reviews.Case aCase) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(aCase.file().course().process())
                .singleResult();
        engine.getManagementService().setJobRetries(job.getId(), 0);
        return incidentOf(aCase);
    }

    private Incident incidentOf(Reviews.Case aCase) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(aCase.file().course().process())
                .singleResult();
    }

    private String page(String address) throws Exception {
        return browser.open(OPERATOR, address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
