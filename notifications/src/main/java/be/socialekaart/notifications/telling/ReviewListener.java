package be.socialekaart.notifications.telling;

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
import be.socialekaart.notifications.inbox.Inbox;
import org.springframework.stereotype.Component;

@Component
class ReviewListener implements EventConsumer<ReviewEvent> {

    private final Telling telling;
    private final DeskCases desk;
    private final Inbox inbox;

    ReviewListener(Telling telling, DeskCases desk, Inbox inbox) {
        this.telling = telling;
        this.desk = desk;
        this.inbox = inbox;
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
            case ReviewOpened opened -> {
                desk.put(opened.review());
                telling.tell(Happening.WORK_OPENED, Occasion.of(opened, info));
            }
            case QuestionAsked asked -> telling.tell(Happening.QUESTION_ASKED, Occasion.of(asked, info));
            case ReviewRouted routed -> {
                // Whoever proposed it sees on the page what became of it; a coordinator hears when the review is
                // opened.
            }
            // The submitter reads it beside the outcomes; a coordinator has a list of what sources have not answered.
            case SourceReported told -> {}
            case SourceReportSettled settled -> {}
            case ReviewDecided decided -> inbox.settle(decided.review(), decided.at());
            case ReviewReopened reopened -> telling.tell(Happening.WORK_CLASHED, Occasion.of(reopened, info));
            case ReviewClosed closed -> close(closed, info);
        }
    }

    private void close(ReviewClosed closed, EventInfo info) {
        inbox.settle(closed.review(), closed.at());
        inbox.settle(closed.change(), closed.at());
        Happening.of(closed, desk.take(closed.review()))
                .forEach(happened -> telling.tell(happened, Occasion.of(closed, info)));
    }
}
