package be.socialekaart.workflow.upkeep;

import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.RoundDue;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the mailer for a mail about what is still open. */
@Component
class Rounds {

    private final Ladders ladders;
    private final EventPublisher<UpkeepEvent> events;
    private final Clock clock;

    Rounds(Ladders ladders, EventPublisher<UpkeepEvent> events, Clock clock) {
        this.ladders = ladders;
        this.events = events;
        this.clock = clock;
    }

    void begin(Ladder ladder, String account) {
        List<UUID> open = ladders.asked(ladder.contact()).stream()
                .filter(asked -> asked.state() == State.OPEN)
                .map(Asked::fiche)
                .toList();
        int round = ladders.nextRound(ladder.contact());
        events.publish(
                new RoundDue(ladder.contact(), ladder.campaign(), round, account, open, clock.instant()),
                ladder.contact());
    }
}
