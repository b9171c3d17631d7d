package be.socialekaart.mailer.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.mailer.neighbours.ACampaign;
import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.Managers;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.neighbours.ScriptedOwner;
import be.socialekaart.mailer.neighbours.ScriptedSmtp;
import be.socialekaart.mailer.register.AFiche;
import be.socialekaart.mailer.sending.CampaignMails.CampaignState;
import be.socialekaart.mailer.sending.KillTest.Step;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mailing to five hundred people whose sender dies now here, now there: nobody gets two, and the totals add up. */
@MailerTest
class CampaignKillTest {

    private static final int PEOPLE = 500;
    private static final int EVERY = 20;

    @Autowired
    Managers managers;

    @Autowired
    ACampaign campaign;

    @Autowired
    CampaignMails mails;

    @Autowired
    Ledger ledger;

    @Autowired
    Sending sending;

    @Autowired
    DyingSenders dying;

    @Autowired
    ScriptedSmtp smtp;

    @Autowired
    MovedClock clock;

    private AFiche first = AFiche.inGent();

    @BeforeEach
    void begin(@Autowired ScriptedOwner owner) {
        managers.startOver();
        smtp.behaveWell();
        owner.behaveWell();
    }

    @Test
    void sendsEverybodyAtMostOneMailWhateverDiesWhen() {
        UUID id = asked(PEOPLE);
        Step[] steps = Step.values();

        for (int sent = 0; sent < PEOPLE; sent++) {
            if (sent % EVERY == 0) die(steps[sent / EVERY % steps.length]);
            sending.sendNext();
            if (sent % EVERY == 0) assertAddsUp(mails.totals(id));
        }
        for (int minute = 0; minute < 15; minute++) {
            clock.forward(Duration.ofMinutes(1));
            ledger.mails().doubtThoseOfTheDead();
            while (sending.sendNext()) {}
        }

        Totals totals = mails.totals(id);
        assertAddsUp(totals);
        assertThat(totals.waiting()).isZero();
        assertThat(totals.sent() + totals.uncertain()).isEqualTo(PEOPLE);
        assertThat(totals.uncertain()).isBetween(1L, (long) PEOPLE / EVERY);
        assertThat(smtp.taken())
                .extracting(mail -> mail.addressees().getFirst())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo((int) totals.sent());
    }

    @Test
    void sendsNoReminderOnceTheAnswerIsCommitted() {
        asked(1);
        while (sending.sendNext()) {}
        managers.due("p0", 2, "p0");
        Mail reminder = ledger.mails().take().orElseThrow();

        // The reminder is written already when the answer comes in.
        managers.changed(first.confirmed(clock.instant().plusSeconds(1)));

        assertThat(ledger.mails().claim(reminder, "p0@voorbeeld.example")).isFalse();
        assertThat(ledger.state(reminder.order().mail())).isEqualTo("SKIPPED");
        assertThat(ledger.row(reminder.order().mail()).reason()).isEqualTo("answered");
    }

    @Test
    void sendsAtMostOneMailPerRoundHoweverOftenItIsDue() {
        UUID id = asked(1);
        for (int time = 0; time < 3; time++) managers.due("p0", 1, "p0");
        managers.due("p0", 2, "p0");
        while (sending.sendNext()) {}

        assertThat(mails.totals(id)).isEqualTo(new Totals(2, 0, 2, 0, 0, 0, 0));
        assertThat(smtp.taken()).hasSize(2);
        assertThat(smtp.taken().getLast().content()).contains("Herinnering");
    }

    @Test
    void stopsWithinOneMail() {
        UUID id = asked(3);
        sending.sendNext();
        Mail inHand = ledger.mails().take().orElseThrow();

        mails.follow(id, CampaignState.PAUSED);
        assertThat(ledger.mails().claim(inHand, "x@voorbeeld.example")).isFalse();
        assertThat(sending.sendNext()).isFalse();
        mails.follow(id, CampaignState.RUNNING);
        mails.follow(id, CampaignState.STOPPED);

        assertThat(sending.sendNext()).isFalse();
        assertThat(mails.totals(id)).isEqualTo(new Totals(3, 0, 1, 0, 0, 0, 2));
    }

    @Test
    void leavesAMailThatCouldNotBeHandedOverToTheFateOfItsCampaign() {
        UUID id = asked(2);
        Mail paused = inHand();
        mails.steer(id, CampaignState.PAUSED);
        mails.follow(id, CampaignState.PAUSED);
        ledger.mails().settle(paused, new Outcome(MailState.WAITING, "busy"), Duration.ZERO);
        assertThat(ledger.mails().take()).isEmpty();
        mails.steer(id, CampaignState.RUNNING);
        mails.follow(id, CampaignState.RUNNING);
        Mail stopped = inHand();
        mails.steer(id, CampaignState.STOPPED);
        mails.follow(id, CampaignState.STOPPED);
        ledger.mails().settle(stopped, new Outcome(MailState.WAITING, "busy"), Duration.ZERO);

        assertThat(mails.totals(id)).isEqualTo(new Totals(2, 0, 0, 0, 0, 0, 2));
    }

    private Mail inHand() {
        Mail mail = ledger.mails().take().orElseThrow();
        assertThat(ledger.mails().claim(mail, "x@voorbeeld.example")).isTrue();
        return mail;
    }

    private UUID asked(int people) {
        IntStream.range(0, people).forEach(number -> {
            AFiche fiche = AFiche.inGent();
            if (number == 0) first = fiche;
            managers.has(fiche, "p" + number);
        });
        UUID id = campaign.started();
        List<String> accounts =
                IntStream.range(0, people).mapToObj(number -> "p" + number).toList();
        accounts.forEach(account -> managers.due(account, 1, account));
        return id;
    }

    private void die(Step step) {
        try {
            dying.at(step).sendNext();
        } catch (DyingSenders.Killed killed) {
            return;
        }
        throw new AssertionError("No sender died at " + step);
    }

    private static void assertAddsUp(Totals totals) {
        assertThat(totals.waiting()
                        + totals.sent()
                        + totals.uncertain()
                        + totals.refused()
                        + totals.skipped()
                        + totals.stopped())
                .isEqualTo(totals.planned());
    }
}
