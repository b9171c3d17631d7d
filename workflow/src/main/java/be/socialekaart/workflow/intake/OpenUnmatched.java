package be.socialekaart.workflow.intake;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.events.ProposalEvent.RecognitionUnmatched;
import be.socialekaart.fields.Sensitivity;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile.Proposer;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.review.Review;
import be.socialekaart.workflow.unmatched.Unmatched;
import be.socialekaart.workflow.unmatched.UnmatchedRecognition;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the case of a recognition that belongs to no fiche, in the region where it holds. */
@Component
class OpenUnmatched {

    private static final String KIND = "UNMATCHED_RECOGNITION";
    private static final String WHY = "UNMATCHED";

    private final CaseBook cases;
    private final Unmatched unmatched;
    private final Review review;
    private final Clock clock;

    OpenUnmatched(CaseBook cases, Unmatched unmatched, Review review, Clock clock) {
        this.cases = cases;
        this.unmatched = unmatched;
        this.review = review;
        this.clock = clock;
    }

    void open(RecognitionUnmatched event) {
        UUID id = UUID.randomUUID();
        Subject about = new Subject(
                event.change(),
                event.number(),
                event.fiche(),
                KIND,
                Origin.SOURCE,
                0,
                clock.instant(),
                new Proposer(event.source(), Channel.DELIVERY, WHY),
                false);
        if (!cases.files().open(id, about)) return;
        UnmatchedRecognition recognition =
                UnmatchedRecognition.asked(event.source(), event.record(), event.candidates());
        unmatched.add(id, recognition);
        cases.fields().open(id, 0, CaseField.opened(recognition.change(), null));
        cases.moves().knowFiche(id, region(recognition).orElse(null), recognition.name(), 0);
        cases.moves().startProcess(id, review.open(cases.files().lock(id).orElseThrow(), Sensitivity.NORMAL));
    }

    private static Optional<String> region(UnmatchedRecognition recognition) {
        return recognition.postcodes().stream()
                .flatMap(postcode -> Areas.load().provinceOf(postcode).stream())
                .findFirst();
    }
}
