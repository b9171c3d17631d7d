package be.socialekaart.workflow.upkeep;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first mail, and the reminder: what the difference is, the mailer knows by the number of the round. */
@Component
class AskByMail implements JavaDelegate {

    private final Ladders ladders;
    private final Rounds rounds;

    AskByMail(Ladders ladders, Rounds rounds) {
        this.ladders = ladders;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution step) {
        Ladder ladder = ladders.lock(Upkeep.contactOf(step)).orElseThrow();
        rounds.begin(ladder, ladder.account());
    }
}
