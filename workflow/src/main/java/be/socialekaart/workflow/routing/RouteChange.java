package be.socialekaart.workflow.routing;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Route;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.casefile.StandardReasons;
import be.socialekaart.workflow.review.Announcements;
import be.socialekaart.workflow.review.Review;
import be.socialekaart.workflow.routing.RouteTable.Chosen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table about every field. What is live at once counts as decided by whoever proposed it. */
@Component
class RouteChange implements JavaDelegate {

    private final CaseBook cases;
    private final StandardReasons reasons;
    private final Announcements announcements;

    RouteChange(CaseBook cases, StandardReasons reasons, Announcements announcements) {
        this.cases = cases;
        this.reasons = reasons;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        DecisionService decisions = step.getProcessEngineServices().getDecisionService();
        Map<String, String> rules = new LinkedHashMap<>();
        List<String> live = new ArrayList<>();
        List<String> reviewed = new ArrayList<>();
        for (CaseField field : cases.fields().of(review)) {
            Chosen chosen = RouteTable.chosen(decisions, file, field);
            cases.fields().route(review, field.path(), chosen.route());
            rules.put(field.path(), chosen.route() + ":" + chosen.rule());
            (chosen.route() == Route.REVIEW ? reviewed : live).add(field.path());
        }
        log(step, review, rules);
        announcements.routed(file, live, reviewed);
        letThrough(file, live);
        Review.setAnythingLive(step, !live.isEmpty());
    }

    private void letThrough(CaseFile file, List<String> live) {
        if (live.isEmpty()) return;
        cases.fields().of(file.id()).stream()
                .filter(field -> live.contains(field.path()))
                .forEach(field -> cases.fields()
                        .decide(
                                file.id(),
                                field.path(),
                                new Verdict(
                                        Outcome.ACCEPTED,
                                        field.change().to(),
                                        reasons.live(file.about().origin()),
                                        false)));
        cases.moves()
                .decide(file.id(), UUID.randomUUID(), file.about().proposer().account());
    }

    private void log(DelegateExecution step, UUID review, Map<String, String> rules) {
        String coded = rules.entrySet().stream()
                .map(rule -> rule.getKey() + "=" + rule.getValue())
                .collect(Collectors.joining(" "));
        cases.log()
                .add(Entry.of(review, Step.ROUTED)
                        .with(Map.of("process", step.getProcessDefinitionId(), "routes", coded)));
    }
}
