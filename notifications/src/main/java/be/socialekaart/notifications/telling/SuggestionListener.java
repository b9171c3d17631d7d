package be.socialekaart.notifications.telling;

import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.notifications.inbox.Inbox;
import org.springframework.stereotype.Component;

@Component
class SuggestionListener implements EventConsumer<SuggestionEvent> {

    private final Telling telling;
    private final Inbox inbox;

    SuggestionListener(Telling telling, Inbox inbox) {
        this.telling = telling;
        this.inbox = inbox;
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
    public void on(SuggestionEvent event, EventInfo info) {
        switch (event) {
            case SuggestionSubmitted submitted -> telling.tell(Happening.SUGGESTION_MADE, Occasion.of(submitted, info));
            case SuggestionWithdrawn withdrawn -> inbox.settle(withdrawn.suggestion(), withdrawn.at());
            case MessagePosted posted -> {
                // The case page shows the answer, and the case is back in the queue.
            }
        }
    }
}
