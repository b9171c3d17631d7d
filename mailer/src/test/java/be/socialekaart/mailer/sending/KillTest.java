package be.socialekaart.mailer.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.neighbours.ScriptedOwner;
import be.socialekaart.mailer.neighbours.ScriptedSmtp;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A sender dies at each step in turn, others go on: nothing is lost, nothing goes out twice, and the totals add up. */
@MailerTest
class KillTest {

    private static final int OTHERS = 3;

    private final Ledger ledger;
    private final Sending sending;
    private final MovedClock clock;
    private final ScriptedSmtp smtp;
    private final DyingSenders dying;

    @Autowired
    KillTest(Ledger ledger, Sending sending, MovedClock clock, ScriptedSmtp smtp, DyingSenders dying) {
        this.ledger = ledger;
        this.sending = sending;
        this.clock = clock;
        this.smtp = smtp;
        this.dying = dying;
    }

    @BeforeEach
    void begin(@Autowired ScriptedOwner owner) {
        ledger.empty();
        smtp.behaveWell();
        owner.behaveWell();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void losesNothingAndSendsNothingTwice(Step step) {
        UUID mail = ledger.plan("an");
        assertThatThrownBy(dying.at(step)::sendNext).isInstanceOf(DyingSenders.Killed.class);
        assertThat(ledger.totals().planned()).isOne();
        IntStream.range(0, OTHERS).forEach(number -> ledger.plan("other" + number));

        for (int minute = 0; minute < 15; minute++) {
            goOn();
            clock.forward(Duration.ofMinutes(1));
        }

        assertThat(ledger.state(mail)).isEqualTo(step.after);
        assertThat(ledger.totals()).isEqualTo(step.totals());
        assertThat(smtp.taken()).hasSize(OTHERS + step.taken);
    }

    @Test
    void endsAfterMakingManySendersStumble() {
        UUID mail = ledger.plan("an");
        for (int attempt = 1; attempt <= 12; attempt++) {
            assertThatThrownBy(dying.at(Step.AFTER_TAKING)::sendNext).isInstanceOf(DyingSenders.Killed.class);
            clock.forward(Mails.TO_WRITE);
        }
        goOn();
        assertThat(ledger.row(mail).reason()).isEqualTo("tried-too-often");
        assertThat(ledger.totals()).isEqualTo(new Totals(1, 0, 0, 0, 0, 0, 1));
    }

    private void goOn() {
        ledger.mails().doubtThoseOfTheDead();
        while (sending.sendNext()) ledger.totals();
    }

    /** Where the sender dies, and what is true in the end. */
    enum Step {
        BEFORE_TAKING("SENT", 1),
        AFTER_TAKING("SENT", 1),
        BEFORE_CLAIMING("SENT", 1),
        AFTER_CLAIMING("UNCERTAIN", 0),
        BEFORE_SETTLING("UNCERTAIN", 1),
        AFTER_SETTLING("SENT", 1);

        private final String after;
        private final int taken;

        Step(String after, int taken) {
            this.after = after;
            this.taken = taken;
        }

        private Totals totals() {
            boolean sent = "SENT".equals(after);
            return new Totals(OTHERS + 1, 0, OTHERS + (sent ? 1 : 0), sent ? 0 : 1, 0, 0, 0);
        }
    }
}
