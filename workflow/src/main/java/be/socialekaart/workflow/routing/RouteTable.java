package be.socialekaart.workflow.routing;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Route;
import be.socialekaart.workflow.casefile.CaseFile;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;

/** The one place where Java and {@code change-route.dmn} meet: its key, its inputs and its outputs. */
final class RouteTable {

    static final String KEY = "change-route";

    private RouteTable() {}

    /** @param rule the name of the rule that said so, for the log */
    record Chosen(Route route, String rule) {}

    static Chosen chosen(DecisionService decisions, CaseFile file, CaseField field) {
        DmnDecisionRuleResult result =
                decisions.evaluateDecisionTableByKey(KEY, inputs(file, field)).getSingleResult();
        return new Chosen(Route.valueOf(result.getEntry("route")), result.getEntry("rule"));
    }

    static Map<String, Object> inputs(CaseFile file, CaseField field) {
        Field declared = Fields.of(field.path()).orElseThrow();
        CaseFile.Proposer proposer = Objects.requireNonNull(file.about().proposer());
        return Map.of(
                "origin", file.about().origin().name(),
                "channel", proposer.channel().name(),
                "why", Objects.requireNonNullElse(proposer.why(), ""),
                "action", action(file, field).name(),
                "sensitivity", declared.sensitivity().name(),
                "owner", declared.owner().name());
    }

    private static Action action(CaseFile file, CaseField field) {
        if (file.isNewFiche()) return Action.NEW;
        if (FicheValues.present(field.change().to()) == null) return Action.EMPTIED;
        return FicheValues.present(field.change().from()) == null ? Action.FILLED : Action.CHANGED;
    }

    /** What is done to a field. */
    enum Action {
        FILLED,
        CHANGED,
        EMPTIED,
        /** The field of a fiche that does not exist yet. */
        NEW
    }
}
