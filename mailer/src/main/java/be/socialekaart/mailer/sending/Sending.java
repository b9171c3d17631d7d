package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.composing.Draft;
import be.socialekaart.mailer.composing.Letter;
import be.socialekaart.mailer.composing.Letters;
import be.socialekaart.mailer.delivering.PostOffice;
import be.socialekaart.messaging.LoggedChange;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one mail: take, write, claim, hand over, settle. Holds no transaction while it talks to others. Catches nothing: a
 * mail whose sender failed before the claim comes back, one whose sender failed after it becomes uncertain.
 */
@Component
class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final Mails mails;
    private final Letters letters;
    private final PostOffice postOffice;
    private final boolean released;

    Sending(Mails mails, Letters letters, PostOffice postOffice, MailerSettings settings) {
        this.mails = mails;
        this.letters = letters;
        this.postOffice = postOffice;
        this.released = settings.released();
    }

    /** False when no mail is due. */
    boolean sendNext() {
        Optional<Mail> taken = mails.take();
        taken.ifPresent(mail -> LoggedChange.during(mail.about(), () -> send(mail)));
        return taken.isPresent();
    }

    private void send(Mail mail) {
        if (!released) {
            settle(mail, new Outcome(MailState.STOPPED, "not-released"));
            return;
        }
        if (RetrySchedule.isOver(mail.attempt())) {
            settle(mail, new Outcome(MailState.STOPPED, "tried-too-often"));
            return;
        }
        switch (letters.write(mail.order())) {
            case Draft.Ready ready -> handOver(mail, ready.letter());
            case Draft.Nobody nobody -> settle(mail, new Outcome(MailState.SKIPPED, "no-address"));
            case Draft.Answered answered -> settle(mail, new Outcome(MailState.SKIPPED, "answered"));
            case Draft.Later later -> settle(mail, new Outcome(MailState.WAITING, later.reason()));
            case Draft.Unreachable address -> settle(mail, new Outcome(MailState.REFUSED, address.reason()));
            case Draft.Unfit unfit -> settle(mail, new Outcome(MailState.STOPPED, unfit.reason()));
        }
    }

    private void handOver(Mail mail, Letter letter) {
        if (mails.claim(mail, letter.to())) settle(mail, Outcome.of(postOffice.handOver(letter)));
    }

    private void settle(Mail mail, Outcome outcome) {
        Optional<Duration> wait =
                outcome.state() == MailState.WAITING ? RetrySchedule.after(mail.attempt()) : Optional.empty();
        Outcome last = outcome.state() == MailState.WAITING && wait.isEmpty()
                ? new Outcome(MailState.STOPPED, "tried-too-often: " + outcome.reason())
                : outcome;
        mails.settle(mail, last, wait.orElse(Duration.ZERO));
        log.info(
                "Mail {} ({}) after attempt {}: {}, {}",
                mail.order().mail(),
                mail.order().template().slug(),
                mail.attempt(),
                last.state(),
                last.reason());
    }
}
