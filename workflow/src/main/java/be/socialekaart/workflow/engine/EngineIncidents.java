package be.socialekaart.workflow.engine;

import be.socialekaart.operations.Incidents;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Steps that failed for the last time: shown with the names of the model, and tried once more when somebody says so. */
@Component
class EngineIncidents implements Incidents {

    private static final Logger log = LoggerFactory.getLogger(EngineIncidents.class);
    private static final int SHOWN = 100;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService models;
    private final Clock clock;

    EngineIncidents(ProcessEngine engine, Clock clock) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.models = engine.getRepositoryService();
        this.clock = clock;
    }

    @Override
    public long count() {
        return runtime.createIncidentQuery().count();
    }

    @Override
    public String address() {
        return IncidentController.ADDRESS;
    }

    /** The oldest first. */
    List<IncidentRow> list() {
        List<Incident> incidents =
                runtime.createIncidentQuery().orderByIncidentTimestamp().asc().listPage(0, SHOWN);
        Map<String, ProcessInstance> processes = processesOf(incidents);
        return incidents.stream()
                .map(incident -> row(incident, processes.get(incident.getProcessInstanceId())))
                .toList();
    }

    /** How many steps failed and are tried again by themselves. */
    long retriedAlone() {
        return management.createJobQuery().withException().withRetriesLeft().count();
    }

    List<RunningModel> models() {
        return management.createProcessDefinitionStatisticsQuery().list().stream()
                .filter(model -> model.getInstances() > 0)
                .map(model -> new RunningModel(
                        Optional.ofNullable(model.getName()).orElse(model.getKey()),
                        model.getVersion(),
                        model.getInstances()))
                .toList();
    }

    /** One more try, at once; when it fails the incident is back. False when there is no such incident, or no longer. */
    boolean retry(String id, String who) {
        Incident incident = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (incident == null) return false;
        log.info(
                "{} has the step {} of process {} tried again",
                who,
                incident.getActivityId(),
                incident.getProcessInstanceId());
        management
                .setJobRetries(1)
                .jobId(incident.getConfiguration())
                .dueDate(Date.from(clock.instant()))
                .execute();
        return true;
    }

    private Map<String, ProcessInstance> processesOf(List<Incident> incidents) {
        if (incidents.isEmpty()) return Map.of();
        return runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private IncidentRow row(Incident incident, ProcessInstance process) {
        ProcessDefinition model = models.getProcessDefinition(incident.getProcessDefinitionId());
        return new IncidentRow(
                incident.getId(),
                Optional.ofNullable(model.getName()).orElse(model.getKey()),
                step(incident),
                incident.getIncidentTimestamp().toInstant(),
                Optional.ofNullable(process)
                        .map(ProcessInstance::getBusinessKey)
                        .orElse(null),
                incident.getIncidentMessage());
    }

    private String step(Incident incident) {
        String activity = incident.getActivityId();
        return models.getBpmnModelInstance(incident.getProcessDefinitionId()).getModelElementById(activity)
                                instanceof FlowElement element
                        && element.getName() != null
                ? element.getName()
                : activity;
    }
}
