package be.socialekaart.fiche.deciding;

import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.RegisterEvent;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Proposal;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.catalogue.Verdict;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.messaging.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Applies a decision once: version, events and answer are committed together, or nothing is. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Deciding {
    private final Fiches fiches;
    private final Register register;
    private final AppliedDecisions applied;
    private final EventPublisher<RegisterEvent> answers;

    Deciding(Fiches fiches, Register register, AppliedDecisions applied, EventPublisher<RegisterEvent> answers) {
        this.fiches = fiches;
        this.register = register;
        this.applied = applied;
        this.answers = answers;
    }

    void apply(DecisionTaken decision, UUID correlation) {
        applied.claim(decision)
                .ifPresent(now -> fiches.lock(new FicheId(decision.fiche()))
                        .ifPresentOrElse(
                                fiche -> merge(fiche, decision, now, correlation),
                                () -> answers.publish(withoutFiche(decision, now), correlation)));
    }

    private void merge(Fiche fiche, DecisionTaken decision, Instant now, UUID correlation) {
        Verdict verdict = fiche.apply(proposal(decision, now));
        answers.publish(answer(decision, fiche.version(), verdict.fields(), now), correlation);
        verdict.next().ifPresent(next -> register.store(fiche, next, correlation));
    }

    private Proposal proposal(DecisionTaken decision, Instant now) {
        FicheValues base = fiches.version(new FicheId(decision.fiche()), decision.baseVersion())
                .map(FicheVersion::values)
                .orElseGet(() -> asReceived(decision.changes()));
        Attribution by =
                new Attribution(decision.origin(), decision.decidedBy(), decision.decision(), decision.number(), now);
        return new Proposal(base, decision.changes(), by);
    }

    /** Without the version itself, what the receiver of the change read from it is the best base there is. */
    private static FicheValues asReceived(List<FieldChange> changes) {
        FicheValues base = new FicheValues(JsonNodeFactory.instance.objectNode());
        for (FieldChange change : changes) base = base.with(change.path(), change.from());
        return base;
    }

    /**
     * The fiche is gone, or never was. Parking the decision would leave its review waiting for ever, so every field is
     * reported as a clash: that brings the case back to a person, who sees that there is nothing left to change.
     */
    private static DecisionApplied withoutFiche(DecisionTaken decision, Instant now) {
        List<AppliedField> fields = decision.changes().stream()
                .map(change -> new AppliedField(change.path(), Result.CLASH, null))
                .toList();
        return answer(decision, 0, fields, now);
    }

    private static DecisionApplied answer(DecisionTaken decision, int version, List<AppliedField> fields, Instant at) {
        return new DecisionApplied(decision.decision(), decision.review(), decision.fiche(), version, fields, at);
    }
}
