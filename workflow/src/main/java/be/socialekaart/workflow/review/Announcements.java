package be.socialekaart.workflow.review;

import be.socialekaart.events.DecisionEvent;
import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.DecisionEvent.RecognitionPlaced;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.QuestionAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewDecided;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.ReviewEvent.ReviewRouted;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Proposer;
import be.socialekaart.workflow.regions.Regions;
import be.socialekaart.workflow.unmatched.UnmatchedRecognition;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the other services how a review goes. The correlation of everything about a case is the change. */
@Component
public class Announcements {

    /** The region of a case whose fiche is not known yet, or whose address is nowhere to be found. */
    static final String NOWHERE = "onbekend";

    private final EventPublisher<ReviewEvent> events;
    private final EventPublisher<DecisionEvent> decisions;
    private final Regions regions;
    private final Clock clock;

    Announcements(
            EventPublisher<ReviewEvent> events, EventPublisher<DecisionEvent> decisions, Regions regions, Clock clock) {
        this.events = events;
        this.decisions = decisions;
        this.regions = regions;
        this.clock = clock;
    }

    public void routed(CaseFile file, List<String> live, List<String> reviewed) {
        say(
                file,
                new ReviewRouted(
                        file.id(), file.number(), file.fiche(), file.change(), live, reviewed, clock.instant()));
    }

    public void opened(CaseFile file) {
        say(
                file,
                new ReviewOpened(
                        file.id(),
                        file.number(),
                        file.fiche(),
                        file.change(),
                        file.about().kind(),
                        Objects.requireNonNullElse(file.region(), NOWHERE),
                        regions.coordinatorsOf(file.region()),
                        file.desk().dueAt(),
                        clock.instant()));
    }

    public void asked(CaseFile file, UUID message) {
        say(file, new QuestionAsked(file.id(), file.fiche(), file.change(), message, clock.instant()));
    }

    void decided(CaseFile file) {
        say(file, new ReviewDecided(file.id(), file.fiche(), file.change(), clock.instant()));
    }

    /** @param baseVersion the version of the fiche that every {@code from} was read from */
    public void toApply(CaseFile file, int baseVersion, List<FieldChange> changes) {
        decisions.publish(
                new DecisionTaken(
                        file.course().decision(),
                        file.id(),
                        file.change(),
                        file.number(),
                        file.fiche(),
                        baseVersion,
                        file.about().origin(),
                        file.course().decidedBy(),
                        changes,
                        clock.instant(),
                        sourceOf(file)),
                file.change());
    }

    private static @Nullable String sourceOf(CaseFile file) {
        return file.about().origin() == Origin.SOURCE && file.about().proposer() != null
                ? file.about().proposer().account()
                : null;
    }

    /** Where a recognition belongs that had no fiche. */
    void placed(CaseFile file, UnmatchedRecognition recognition) {
        decisions.publish(
                new RecognitionPlaced(
                        file.course().decision(),
                        file.id(),
                        file.change(),
                        file.number(),
                        file.fiche(),
                        recognition.placement(),
                        recognition.target(),
                        file.course().decidedBy(),
                        clock.instant()),
                file.change());
    }

    void reopened(CaseFile file, List<String> paths) {
        say(
                file,
                new ReviewReopened(
                        file.id(),
                        file.number(),
                        file.fiche(),
                        file.change(),
                        paths,
                        regions.coordinatorsOf(file.region()),
                        clock.instant()));
    }

    public void closed(CaseFile file, List<FieldOutcome> outcomes) {
        say(
                file,
                new ReviewClosed(
                        file.id(),
                        file.number(),
                        file.fiche(),
                        file.change(),
                        outcomes,
                        clock.instant(),
                        file.about().kind(),
                        Optional.ofNullable(file.about().proposer())
                                .map(Proposer::account)
                                .orElse(null)));
    }

    private void say(CaseFile file, ReviewEvent event) {
        events.publish(event, file.change());
    }
}
