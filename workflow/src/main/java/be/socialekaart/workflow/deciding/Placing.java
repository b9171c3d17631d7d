package be.socialekaart.workflow.deciding;

import be.socialekaart.events.DecisionEvent.Placement;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.review.Review;
import be.socialekaart.workflow.unmatched.Unmatched;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a recognition without a fiche its place, once. Also setting it aside goes to the register, which remembers it. */
@Service
public class Placing {

    private final CaseBook cases;
    private final Review review;
    private final DeskRules rules;
    private final Unmatched unmatched;

    Placing(CaseBook cases, Review review, DeskRules rules, Unmatched unmatched) {
        this.cases = cases;
        this.review = review;
        this.rules = rules;
        this.unmatched = unmatched;
    }

    /** @param target the fiche it is linked to; null otherwise */
    public record Place(Placement placement, @Nullable UUID target, String reason) {}

    @Transactional
    public void place(UUID id, CurrentUser user, Place place) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        rules.conflicts().refuseUnlessFree(file, user);
        if (unmatched.find(id).isEmpty()) throw Refusal.conflict("conflict.noPlace");
        unmatched.place(id, place.placement(), place.target());
        Outcome outcome = place.placement() == Placement.SET_ASIDE ? Outcome.REFUSED : Outcome.ACCEPTED;
        for (CaseField field : cases.fields().of(id)) {
            Verdict verdict = new Verdict(outcome, field.change().to(), place.reason(), false);
            cases.fields().decide(id, field.path(), verdict);
        }
        commit(file, user, place);
        review.decide(cases.files().find(id).orElseThrow(), true, file.about().baseVersion());
    }

    private void commit(CaseFile file, CurrentUser user, Place place) {
        UUID decision = UUID.randomUUID();
        rules.coordinators().remember(user);
        cases.moves().decide(file.id(), decision, user.id());
        cases.log()
                .add(Entry.of(file.id(), Step.DECIDED)
                        .by(user.id())
                        .with(Map.of(
                                "decision", decision.toString(),
                                "outcomes", place.placement().name(),
                                "target", String.valueOf(place.target()),
                                "elsewhere", Boolean.toString(rules.isElsewhere(user, file))))
                        .about(place.reason()));
    }
}
