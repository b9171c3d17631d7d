package be.socialekaart.workflow.engine;

import be.socialekaart.workflow.casefile.CaseFiles;
import be.socialekaart.workflow.casefile.CaseMoves;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks the case when one of its steps failed for the last time, and takes the mark away once somebody solved it. */
@Component
class FailedStep extends DefaultIncidentHandler {

    private final CaseFiles files;
    private final CaseMoves moves;

    FailedStep(CaseFiles files, CaseMoves moves) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.files = files;
        this.moves = moves;
    }

    @Override
    public Incident createIncident(IncidentContext context, String message) {
        Incident incident = super.createIncident(context, message);
        mark(incident.getProcessInstanceId(), "STEP_FAILED");
        return incident;
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        Context.getCommandContext()
                .getIncidentManager()
                .findIncidentByConfiguration(context.getConfiguration())
                .forEach(incident -> mark(incident.getProcessInstanceId(), null));
        super.removeIncident(context, resolved);
    }

    private void mark(String process, @Nullable String attention) {
        files.byProcess(process).ifPresent(review -> moves.markAttention(review, attention));
    }
}
