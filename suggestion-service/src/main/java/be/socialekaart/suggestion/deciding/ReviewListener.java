package be.socialekaart.suggestion.deciding;

import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.QuestionAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewDecided;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.ReviewEvent.ReviewRouted;
import be.socialekaart.events.ReviewEvent.SourceReportSettled;
import be.socialekaart.events.ReviewEvent.SourceReported;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.suggestion.reporting.SourceReports;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The suggestion itself decides whether news still counts; a review of another kind of change finds no suggestion. */
@Component
class ReviewListener implements EventConsumer<ReviewEvent> {
    private final Dossiers dossiers;
    private final SourceReports reports;

    ReviewListener(Dossiers dossiers, SourceReports reports) {
        this.dossiers = dossiers;
        this.reports = reports;
    }

    @Override
    public String topic() {
        return Topics.REVIEW;
    }

    @Override
    public Class<ReviewEvent> events() {
        return ReviewEvent.class;
    }

    @Override
    public void on(ReviewEvent event, EventInfo info) {
        dossiers.hear(new SuggestionId(event.change()), newsIn(event));
    }

    private Consumer<Suggestion> newsIn(ReviewEvent event) {
        return switch (event) {
            case ReviewOpened opened -> suggestion -> suggestion.reviewOpened(opened.at());
            case QuestionAsked asked ->
                suggestion -> suggestion.questionAsked(dossiers.isAnswered(asked.message()), asked.at());
            // Rules decide about what comes through the register, never about a suggestion.
            case ReviewRouted routed -> suggestion -> {};
            case ReviewDecided decided -> suggestion -> suggestion.decided(decided.at());
            case ReviewReopened reopened -> suggestion -> suggestion.reviewReopened(reopened.at());
            case SourceReported told -> suggestion -> reports.told(told);
            case SourceReportSettled settled -> suggestion -> reports.settled(settled);
            case ReviewClosed closed -> suggestion -> suggestion.reviewClosed(closed.outcomes(), closed.at());
        };
    }
}
