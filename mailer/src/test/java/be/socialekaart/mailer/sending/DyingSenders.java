package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.composing.Letters;
import be.socialekaart.mailer.delivering.PostOffice;
import be.socialekaart.mailer.sending.KillTest.Step;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes senders that die at a chosen step. */
@Component
record DyingSenders(JdbcClient jdbc, Clock clock, AddressHash hash, Parts parts) {

    Sending at(Step step) {
        return new Sending(new DyingMails(this, step), parts.letters, parts.postOffice, parts.settings);
    }

    @Component
    record Parts(Letters letters, PostOffice postOffice, MailerSettings settings) {}

    /** Passes through everything that handles failures, as the end of a process does. */
    static final class Killed extends Error {}

    private static final class DyingMails extends Mails {

        private final Step last;

        private DyingMails(DyingSenders parts, Step last) {
            super(parts.jdbc, parts.clock, parts.hash);
            this.last = last;
        }

        @Override
        Optional<Mail> take() {
            reach(Step.BEFORE_TAKING);
            Optional<Mail> taken = super.take();
            reach(Step.AFTER_TAKING);
            return taken;
        }

        @Override
        boolean claim(Mail mail, String address) {
            reach(Step.BEFORE_CLAIMING);
            boolean claimed = super.claim(mail, address);
            reach(Step.AFTER_CLAIMING);
            return claimed;
        }

        @Override
        void settle(Mail mail, Outcome outcome, Duration wait) {
            reach(Step.BEFORE_SETTLING);
            super.settle(mail, outcome, wait);
            reach(Step.AFTER_SETTLING);
        }

        private void reach(Step step) {
            if (step == last) throw new Killed();
        }
    }
}
