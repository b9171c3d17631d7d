package be.socialekaart.fiche.deciding;

import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.FieldChange;
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
import be.socialekaart.fiche.deciding.AppliedDecisions.Cause;
import be.socialekaart.fields.FicheValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final Answering answering;

    Deciding(Fiches fiches, Register register, AppliedDecisions applied, Answering answering) {
        this.fiches = fiches;
        this.register = register;
        this.applied = applied;
        this.answering = answering;
    }

    void apply(DecisionTaken decision, UUID correlation) {
        applied.claim(decision.decision(), decision.fiche(), new Cause(decision.review(), decision.change()))
                .ifPresent(now -> fiches.lockSpeakingFor(new FicheId(decision.fiche()))
                        .ifPresentOrElse(
                                fiche -> merge(fiche, decision, now, correlation),
                                () -> enter(decision, now, correlation)));
    }

    private void merge(Fiche fiche, DecisionTaken decision, Instant now, UUID correlation) {
        Verdict verdict = fiche.apply(proposal(fiche, decision, now));
        answering.tell(answer(decision, fiche.version(), verdict.fields(), now), decision.change(), correlation);
        verdict.next().ifPresent(next -> register.store(fiche, next, correlation));
    }

    /** Version 0 is the base of a fiche that does not exist yet. */
    private void enter(DecisionTaken decision, Instant now, UUID correlation) {
        Attribution by = attribution(decision, now);
        Optional<Fiche> entering = decision.baseVersion() == 0
                ? Fiche.proposed(new FicheId(decision.fiche()), decision.changes(), by)
                : Optional.empty();
        entering.ifPresent(fiche -> register.enter(fiche, by, correlation));
        DecisionApplied answer =
                entering.map(fiche -> entered(decision, fiche, now)).orElseGet(() -> withoutFiche(decision, now));
        answering.tell(answer, decision.change(), correlation);
    }

    /** Versions of a fiche that was merged are no versions of the one that speaks for it: there counts what was read. */
    private Proposal proposal(Fiche fiche, DecisionTaken decision, Instant now) {
        if (!fiche.id().value().equals(decision.fiche()))
            return new Proposal(asReceived(decision.changes()), decision.changes(), attribution(decision, now));
        FicheValues base = fiches.version(new FicheId(decision.fiche()), decision.baseVersion())
                .map(FicheVersion::values)
                .orElseGet(() -> asReceived(decision.changes()));
        return new Proposal(base, decision.changes(), attribution(decision, now));
    }

    private static Attribution attribution(DecisionTaken decision, Instant now) {
        String who = decision.proposedBy() == null ? decision.decidedBy() : decision.proposedBy();
        return new Attribution(decision.origin(), who, decision.decision(), decision.number(), now);
    }

    private static DecisionApplied entered(DecisionTaken decision, Fiche fiche, Instant now) {
        List<AppliedField> fields = decision.changes().stream()
                .map(change -> new AppliedField(
                        change.path(), Result.APPLIED, fiche.values().at(change.path())))
                .toList();
        return answer(decision, fiche.version(), fields, now);
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
