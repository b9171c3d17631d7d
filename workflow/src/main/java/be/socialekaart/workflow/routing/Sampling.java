package be.socialekaart.workflow.routing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.Sensitivity;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Route;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.review.Review;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Opens a case about a share of what was live at once, for a coordinator to look at afterwards. Which changes are drawn
 * follows from the id of their review: drawing again draws the same, and nobody can tell beforehand, because unlike the
 * id of the change it is not chosen by whoever proposes.
 */
@Component
public class Sampling {

    private final CaseBook cases;
    private final Review review;
    private final Clock clock;
    private final int oneIn;

    /** @param oneIn one in how many changes; 0 for none */
    Sampling(CaseBook cases, Review review, Clock clock, @Value("${SAMPLE_ONE_IN:10}") int oneIn) {
        this.cases = cases;
        this.review = review;
        this.clock = clock;
        this.oneIn = oneIn;
    }

    /** @param version of the fiche with the change on it */
    public void draw(CaseFile file, int version) {
        if (!isDrawn(file.id())) return;
        List<CaseField> live = cases.fields().routed(file.id(), Route.LIVE_SAMPLED).stream()
                .filter(Sampling::wasLiveAtOnce)
                .toList();
        UUID id = UUID.randomUUID();
        Subject about = check(file.about(), version);
        if (live.isEmpty() || !cases.files().open(id, about)) return;
        int position = 0;
        for (CaseField field : live) {
            cases.fields().open(id, position++, checked(field));
        }
        String name = file.desk().ficheName();
        if (name != null) cases.moves().knowFiche(id, file.region(), name, version);
        CaseFile check = cases.files().lock(id).orElseThrow();
        cases.moves().startProcess(id, review.open(check, Sensitivity.NORMAL));
        cases.log().add(Entry.of(file.id(), Step.SAMPLED).with(Map.of("number", about.number())));
    }

    boolean isDrawn(UUID review) {
        return oneIn > 0 && Math.floorMod(review.hashCode(), oneIn) == 0;
    }

    private static boolean wasLiveAtOnce(CaseField field) {
        Verdict verdict = field.verdict();
        return !field.reopened() && verdict != null && verdict.settled() && verdict.outcome() == Outcome.ACCEPTED;
    }

    private Subject check(Subject of, int version) {
        return new Subject(
                of.change(),
                "C" + of.number().substring(1),
                of.fiche(),
                of.kind(),
                Origin.COORDINATOR,
                version,
                clock.instant(),
                of.proposer(),
                true);
    }

    /** From what would stand there without the change to what stands there with it. */
    private static CaseField checked(CaseField field) {
        JsonNode live = field.verdict().value();
        return CaseField.opened(new FieldChange(field.path(), without(field, live), live), live);
    }

    private static @Nullable JsonNode without(CaseField field, @Nullable JsonNode live) {
        JsonNode before = field.change().from();
        Merged undone = Merge.merge(field.path(), field.change().to(), live, before);
        return undone.kind() == Merged.Kind.CLASH ? before : undone.value();
    }
}
