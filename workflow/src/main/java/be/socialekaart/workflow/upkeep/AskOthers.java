package be.socialekaart.workflow.upkeep;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** All the other managers at once, each in a round of their own; the mailer knows who manages which of the fiches. */
@Component
class AskOthers implements JavaDelegate {

    private final Ladders ladders;
    private final Rounds rounds;

    AskOthers(Ladders ladders, Rounds rounds) {
        this.ladders = ladders;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution step) {
        Ladder ladder = ladders.lock(Upkeep.contactOf(step)).orElseThrow();
        ladder.others().forEach(account -> rounds.begin(ladder, account));
    }
}
