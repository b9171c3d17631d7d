package be.socialekaart.workflow.answers;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.asking.LastSigns;
import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.upkeep.Ladder;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import be.socialekaart.workflow.upkeep.Ladders;
import be.socialekaart.workflow.upkeep.Upkeep;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings an answer to the ladder that waits for it, in the caller's transaction. Public: a fiche answers too. */
@Component
public class Answers {

    private final Ladders ladders;
    private final CallCases calls;
    private final Upkeep upkeep;

    Answers(Ladders ladders, CallCases calls, Upkeep upkeep) {
        this.ladders = ladders;
        this.calls = calls;
        this.upkeep = upkeep;
    }

    /** The answer of somebody who was asked. One that comes after another changes nothing. */
    void answered(UUID contact, UUID fiche, State answer) {
        ladders.lock(contact).filter(Ladder::isOpen).ifPresent(ladder -> settle(ladder, fiche, answer));
    }

    /** The fiche shows that somebody looked after it since it was asked about: on a page, by phone, by a suggestion. */
    public void evidence(UUID fiche, FicheValues values) {
        LastSigns signs = LastSigns.of(values.body());
        ladders.lockAskingAbout(fiche).stream()
                .filter(ladder -> find(ladder, fiche)
                        .filter(asked -> signs.answers(ladder.startedAt(), asked.unsure()))
                        .isPresent())
                .forEach(ladder -> settle(ladder, fiche, State.ELSEWHERE));
    }

    void stopped(UUID contact) {
        ladders.lock(contact).filter(Ladder::isOpen).ifPresent(upkeep::stopped);
    }

    private void settle(Ladder ladder, UUID fiche, State answer) {
        find(ladder, fiche).ifPresent(asked -> {
            boolean onDesk = asked.state() == State.TO_CALL;
            if (onDesk && (answer == State.UNSURE || isSaidByWhoCalls(asked, answer))) return;
            if (onDesk) calls.close(asked.call(), Step.CALL_ANSWERED, null);
            ladders.move(asked, answer);
            upkeep.settled(ladder);
        });
    }

    /** Whoever calls changes the fiche while calling, and goes on to confirm the rest. */
    private boolean isSaidByWhoCalls(Asked asked, State answer) {
        return answer == State.ELSEWHERE && calls.isInHand(asked.call());
    }

    private Optional<Asked> find(Ladder ladder, UUID fiche) {
        return ladders.asked(ladder.contact()).stream()
                .filter(asked -> asked.fiche().equals(fiche) && !asked.state().isSettled())
                .findFirst();
    }
}
