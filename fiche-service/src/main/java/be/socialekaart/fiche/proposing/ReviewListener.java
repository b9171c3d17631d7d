package be.socialekaart.fiche.proposing;

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
import be.socialekaart.fiche.pace.SuggestionTimes;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class ReviewListener implements EventConsumer<ReviewEvent> {
    private final Progress progress;
    private final Patience patience;
    private final SuggestionTimes times;

    ReviewListener(Progress progress, Patience patience, SuggestionTimes times) {
        this.progress = progress;
        this.patience = patience;
        this.times = times;
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
        switch (event) {
            case ReviewRouted routed -> progress.reviewed(routed.change(), routed.reviewed());
            case ReviewClosed closed -> {
                progress.closed(closed.change(), closed.outcomes());
                times.closed(closed);
            }
            case ReviewOpened opened -> times.opened(opened);
            case ReviewDecided decided -> times.decided(decided);
            // The register knows by itself which fields clashed; the rest says nothing about a field.
            case ReviewReopened reopened -> {}
            case QuestionAsked asked -> {}
            case SourceReported told -> {}
            case SourceReportSettled settled -> {}
        }
        patience.afterCommit(event.change());
    }
}
