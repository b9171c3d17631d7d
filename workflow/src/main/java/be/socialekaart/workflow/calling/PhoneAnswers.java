package be.socialekaart.workflow.calling;

import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.ConfirmedByPhone;
import be.socialekaart.events.UpkeepEvent.NotReached;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.asking.LastSigns;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.upkeep.Ladder;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import be.socialekaart.workflow.upkeep.Ladders;
import be.socialekaart.workflow.upkeep.Upkeep;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the result of a call to the ladder and to the register. The caller holds the question by {@link #hold}. */
@Component
class PhoneAnswers {

    private final Ladders ladders;
    private final CallCases calls;
    private final Upkeep upkeep;
    private final Telling telling;

    PhoneAnswers(Ladders ladders, CallCases calls, Upkeep upkeep, Telling telling) {
        this.ladders = ladders;
        this.calls = calls;
        this.upkeep = upkeep;
        this.telling = telling;
    }

    /** To tell the register what was said. */
    @Component
    record Telling(EventPublisher<UpkeepEvent> events, Clock clock) {}

    /** The question that a call is about, with its ladder held: the ladder comes before the case. */
    Optional<Asked> hold(UUID call) {
        Optional<UUID> contact = ladders.byCall(call).map(Asked::contact);
        contact.flatMap(ladders::lock);
        return contact.flatMap(held -> ladders.byCall(call));
    }

    /** How often somebody is called before they count as not reached. */
    int most() {
        return upkeep.calls();
    }

    /** From when another call counts, after one that nobody answered; empty when it does now. */
    Optional<Instant> again(Instant missed) {
        return Optional.of(missed.plus(upkeep.callAgain())).filter(telling.clock.instant()::isBefore);
    }

    /** What is said on the fiche while somebody has the task in hand does not take it away from them. */
    boolean isAnswered(Asked asked, FicheValues fiche) {
        Ladder ladder = ladders.lock(asked.contact()).orElseThrow();
        return LastSigns.of(fiche.body()).answers(ladder.startedAt(), asked.unsure());
    }

    void answered(Asked asked, String who) {
        conclude(asked, Step.CALL_ANSWERED, State.ELSEWHERE, who);
    }

    void confirmed(Asked asked, String who, int version, List<String> paths) {
        telling.events.publish(
                new ConfirmedByPhone(
                        UUID.randomUUID(),
                        asked.contact(),
                        asked.fiche(),
                        version,
                        paths,
                        who,
                        telling.clock.instant()),
                asked.contact());
        conclude(asked, Step.CALL_CONFIRMED, State.BY_PHONE, who);
    }

    /** The coordinator changed the fiche on its own page while calling. */
    void changed(Asked asked, String who, FicheValues fiche) {
        Ladder ladder = ladders.lock(asked.contact()).orElseThrow();
        if (!LastSigns.of(fiche.body()).evidenceSince(ladder.startedAt())) throw Refusal.conflict("call.notChanged");
        conclude(asked, Step.CALL_CHANGED, State.ELSEWHERE, who);
    }

    /** Nobody was reached, for the last time: the fiche says so to everybody. */
    void givenUp(Asked asked, String who) {
        Ladder ladder = ladders.lock(asked.contact()).orElseThrow();
        telling.events.publish(
                new NotReached(asked.contact(), asked.fiche(), ladder.startedAt(), telling.clock.instant()),
                asked.contact());
        conclude(asked, Step.CALL_GIVEN_UP, State.NOT_REACHED, who);
    }

    private void conclude(Asked asked, Step how, State result, String who) {
        Ladder ladder = ladders.lock(asked.contact()).orElseThrow();
        calls.close(asked.call(), how, who);
        ladders.move(asked, result);
        upkeep.settled(ladder);
    }
}
