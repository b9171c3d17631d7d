package be.socialekaart.workflow.upkeep;

import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.ContactClosed;
import be.socialekaart.messaging.EventPublisher;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseContact implements JavaDelegate {

    private final Ladders ladders;
    private final EventPublisher<UpkeepEvent> events;
    private final Clock clock;

    CloseContact(Ladders ladders, EventPublisher<UpkeepEvent> events, Clock clock) {
        this.ladders = ladders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        Ladder ladder = ladders.lock(Upkeep.contactOf(step)).orElseThrow();
        ladders.close(ladder.contact(), clock.instant());
        events.publish(new ContactClosed(ladder.contact(), ladder.campaign(), clock.instant()), ladder.contact());
    }
}
