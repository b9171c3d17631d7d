package be.socialekaart.notifications.mailing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what had to wait. Two services that do this at once wait for each other, account by account. */
@Component
class MailRounds {

    private final WaitingMails waiting;
    private final AccountMails mails;

    MailRounds(WaitingMails waiting, AccountMails mails) {
        this.waiting = waiting;
        this.mails = mails;
    }

    @Scheduled(fixedDelayString = "${account-mails.look-every:PT30S}")
    void goRound() {
        waiting.accounts().forEach(mails::send);
    }
}
