package be.socialekaart.workflow.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The only class that knows how the engine is started. It shares the DataSource and the transaction manager with
 * JdbcClient, so that a step of a process and the rows it writes are committed together or not at all.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final ResourcePatternResolver files;

    EngineConfiguration(DataSource dataSource, PlatformTransactionManager transactions, ResourcePatternResolver files) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.files = files;
    }

    /** Models see the delegates by name and no other bean: an expression in a model reaches nothing else. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(Map<String, JavaDelegate> delegates, List<IncidentHandler> incidents)
            throws IOException {
        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("workflow");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setBeans(Map.copyOf(delegates));
        engine.setDeploymentName("workflow");
        engine.setDeploymentResources(models());
        engine.setJobExecutor(jobExecutor());
        engine.setJobExecutorActivate(true);
        engine.setFailedJobRetryTimeCycle("PT5S,PT30S,PT2M,PT10M,PT1H");
        engine.setCustomIncidentHandlers(incidents);
        close(engine);
        keepLittle(engine);
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    private Resource[] models() throws IOException {
        String here = "classpath*:be/socialekaart/workflow/**/";
        return Stream.of(files.getResources(here + "*.bpmn"), files.getResources(here + "*.dmn"))
                .flatMap(Stream::of)
                .toArray(Resource[]::new);
    }

    /**
     * Two threads, since jobs are short and connections few. A timer fires within a fifth of a second, and the jobs of a
     * killed node are taken over after a minute.
     */
    private static JobExecutor jobExecutor() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(2);
        executor.setWaitTimeInMillis(200);
        executor.setMaxWait(200);
        executor.setLockTimeInMillis(60_000);
        return executor;
    }

    private static void close(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableXxeProcessing(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setCmmnEnabled(false);
    }

    /** Our own append-only log is the audit; a second history in the engine would only cost writes. */
    private static void keepLittle(SpringProcessEngineConfiguration engine) {
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
        engine.setHistory("none");
        engine.setEnforceHistoryTimeToLive(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }
}
