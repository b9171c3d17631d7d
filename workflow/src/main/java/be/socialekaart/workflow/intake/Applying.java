package be.socialekaart.workflow.intake;

import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.review.Review;
import be.socialekaart.workflow.routing.Sampling;
import org.springframework.stereotype.Component;

/** The register answered: writes that down, lets the process go on, and draws what is looked at afterwards. */
@Component
class Applying {

    private final Settling settling;
    private final Review review;
    private final Sampling sampling;

    Applying(Settling settling, Review review, Sampling sampling) {
        this.settling = settling;
        this.review = review;
        this.sampling = sampling;
    }

    /** A decision is committed before the register hears of it, so what does not fit here was answered before. */
    void applied(CaseFile file, DecisionApplied applied) {
        if (file.status() == CaseFile.Status.APPLYING
                && applied.decision().equals(file.course().decision())) {
            settling.settle(file, applied);
            sampling.draw(file, applied.version());
            review.applied(file, settling.isAnythingLeft(file));
        }
    }
}
