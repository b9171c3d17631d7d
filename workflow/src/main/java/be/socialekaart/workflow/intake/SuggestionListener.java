package be.socialekaart.workflow.intake;

import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class SuggestionListener implements EventConsumer<SuggestionEvent> {

    private final OpenReview opening;
    private final PassToSource passing;
    private final Correlating correlating;

    SuggestionListener(OpenReview opening, PassToSource passing, Correlating correlating) {
        this.opening = opening;
        this.passing = passing;
        this.correlating = correlating;
    }

    @Override
    public String topic() {
        return Topics.SUGGESTION;
    }

    @Override
    public Class<SuggestionEvent> events() {
        return SuggestionEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(SuggestionEvent event, EventInfo info) {
        switch (event) {
            case SuggestionSubmitted submitted -> {
                opening.open(submitted);
                passing.on(submitted.suggestion());
            }
            case SuggestionWithdrawn withdrawn -> correlating.receive(info.id(), withdrawn.suggestion(), withdrawn);
            case MessagePosted posted -> correlating.receive(info.id(), posted.suggestion(), posted);
        }
    }
}
