package be.socialekaart.workflow;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import java.util.List;
import java.util.UUID;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the engine is set up: in our transaction, closed where it can be, and loud when a step keeps failing. */
@WorkflowTest
class EngineTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EventConsumer<SuggestionEvent> listener;

    @AfterEach
    void backToToday() {
        EngineClock.reset();
    }

    @Test
    void rollsBackWithTheRowsOfTheDomain() {
        UUID suggestion = UUID.randomUUID();
        var submitted = new SuggestionSubmitted(
                suggestion,
                "S-2026-900001",
                UUID.randomUUID(),
                1,
                List.of(reviews.phones()),
                reviews.clock().instant());

        assertThatThrownBy(() -> reviews.transaction().executeWithoutResult(status -> {
                    listener.on(
                            submitted,
                            new EventInfo(
                                    UUID.randomUUID(), "SuggestionSubmitted", "key", submitted.at(), suggestion, null));
                    assertThat(processesOf(suggestion)).isEqualTo(1);
                    throw new IllegalStateException("the domain fails after the engine wrote");
                }))
                .hasMessageContaining("after the engine wrote");

        assertThat(processesOf(suggestion)).isZero();
        assertThat(rows("select count(*) from act_ru_execution where business_key_ = :id", suggestion.toString()))
                .isZero();
        assertThat(rows("select count(*) from review where change = cast(:id as uuid)", suggestion.toString()))
                .isZero();
        assertThat(rows("select count(*) from outbox where correlation = cast(:id as uuid)", suggestion.toString()))
                .isZero();
    }

    @Test
    void keepsNoHistoryOfItsOwn() {
        reviews.opened().withdrawn();

        assertThat(rows("select count(*) from act_hi_procinst where :id = :id", ""))
                .isZero();
        assertThat(rows("select count(*) from act_hi_varinst where :id = :id", ""))
                .isZero();
    }

    @Test
    void leavesNothingOfAFinishedReviewInTheEngine() {
        Reviews.Case aCase = reviews.opened();
        String process = aCase.file().course().process();

        aCase.decided(Reviews.refuse("phones"));

        assertThat(rows("select count(*) from act_ru_execution where proc_inst_id_ = :id", process))
                .isZero();
        assertThat(rows("select count(*) from act_ru_variable where proc_inst_id_ = :id", process))
                .isZero();
        assertThat(rows("select count(*) from act_ru_job where process_instance_id_ = :id", process))
                .isZero();
    }

    @Test
    void holdsOnlyIdsDecisionsAndDatesInItsVariables() {
        Reviews.Case aCase = reviews.opened();

        List<String> types = reviews.database()
                .sql("select distinct type_ from act_ru_variable where proc_inst_id_ = :id")
                .param("id", aCase.file().course().process())
                .query(String.class)
                .list();

        assertThat(types).isSubsetOf("string", "integer", "long", "date", "boolean");
        assertThat(rows("select count(*) from act_ge_bytearray where name_ like :id", "decisionResult%"))
                .isZero();
    }

    @Test
    void isClosedWhereTheCommunityEditionStandsOpen() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(configuration.isMetricsEnabled()).isFalse();
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration.getJobExecutor().getLockTimeInMillis()).isEqualTo(60_000);
        assertThat(configuration.getJobExecutor().getWaitTimeInMillis()).isLessThanOrEqualTo(200);
    }

    @Test
    void showsExpressionsNothingButTheDelegates() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getBeans().keySet().stream().map(Object::toString))
                .contains("putOnDesk", "closeCase")
                .doesNotContain("dataSource", "jdbcClient", "environment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
                "org.camunda.connect.Connectors",
                "groovy.lang.GroovyShell",
                "org.python.util.PythonInterpreter",
                "org.jruby.Ruby",
                "org.openjdk.nashorn.api.scripting.NashornScriptEngine",
                "com.oracle.truffle.js.scriptengine.GraalJSScriptEngine",
                "org.h2.Driver"
            })
    void hasNoneOfTheRiskyParts(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void knowsNoLanguageButThoseOfItsModels() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getEngineName)
                .containsOnly("feel-scala", "feel-scala-unary-tests", "juel");
    }

    @Test
    void showsAStepThatKeepsFailing() {
        Reviews.Case aCase = reviews.opened();
        String process = aCase.file().course().process();
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process)
                .singleResult();

        engine.getManagementService().setJobRetries(job.getId(), 0);

        eventually(() -> assertThat(aCase.file().desk().attention()).isEqualTo("STEP_FAILED"));
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(process)
                        .count())
                .isEqualTo(1);
        engine.getManagementService().setJobRetries(job.getId(), 1);
        assertThat(aCase.file().desk().attention()).isNull();
    }

    @Test
    void triesAFailingStepFiveTimesWithGrowingPauses() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("PT5S,PT30S,PT2M,PT10M,PT1H");
    }

    private long processesOf(UUID suggestion) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(suggestion.toString())
                .count();
    }

    private int rows(String sql, String id) {
        return reviews.database().sql(sql).param("id", id).query(Integer.class).single();
    }
}
