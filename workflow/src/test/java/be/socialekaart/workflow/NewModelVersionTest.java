package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.accept;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A new version of the model leaves the reviews that are under way alone, and can take them along. */
@WorkflowTest
class NewModelVersionTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private ProcessEngine engine;

    @Test
    void finishesAReviewOnTheVersionItStartedOn() throws IOException {
        Reviews.Case aCase = reviews.opened();

        deployANewVersion("een");

        aCase.decided(accept("phones"));
        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));
        assertThat(aCase.status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void takesWaitingReviewsAlongToTheNewVersion() throws IOException {
        Reviews.Case onTheDesk = reviews.opened();
        Reviews.Case applying = reviews.opened();
        applying.decided(accept("phones"));
        String old = definitionOf(onTheDesk);
        ProcessDefinition next = deployANewVersion("twee");

        var plan = engine.getRuntimeService()
                .createMigrationPlan(old, next.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(List.of(process(onTheDesk), process(applying)))
                .execute();

        assertThat(definitionOf(onTheDesk)).isEqualTo(next.getId());
        applying.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));
        assertThat(applying.status()).isEqualTo(Status.CLOSED);
        onTheDesk.withdrawn();
        assertThat(onTheDesk.status()).isEqualTo(Status.CLOSED);
    }

    private ProcessDefinition deployANewVersion(String what) throws IOException {
        String model = new ClassPathResource("be/socialekaart/workflow/review/review.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("Beslis over elk veld", "Beslis over elk veld, versie " + what);
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("review.bpmn", model)
                .deploy();
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult();
    }

    private String definitionOf(Reviews.Case aCase) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(process(aCase))
                .singleResult()
                .getProcessDefinitionId();
    }

    private static String process(Reviews.Case aCase) {
        return aCase.file().course().process();
    }
}
