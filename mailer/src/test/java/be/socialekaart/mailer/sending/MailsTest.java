package be.socialekaart.mailer.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.MovedClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MailerTest
class MailsTest {

    private static final Outcome SENT = new Outcome(MailState.SENT, "taken");
    private static final String ADDRESS = "an@voorbeeld.example";

    private final Mails mails;
    private final Ledger ledger;
    private final MovedClock clock;
    private final TransactionTemplate transaction;

    @Autowired
    MailsTest(Mails mails, Ledger ledger, MovedClock clock, PlatformTransactionManager transactions) {
        this.mails = mails;
        this.ledger = ledger;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void empty() {
        ledger.empty();
    }

    @Test
    void entersAMailOnceHoweverOftenItIsAskedFor() {
        MailOrder order = Ledger.order("1");
        IntStream.range(0, 5).forEach(time -> ledger.plan(order));
        assertThat(ledger.totals()).isEqualTo(new Totals(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void doesNotStartAgainWhatIsAskedForAfterItWasSent() {
        MailOrder order = Ledger.order("1");
        ledger.plan(order);
        Mail mail = mails.take().orElseThrow();
        mails.claim(mail, ADDRESS);
        mails.settle(mail, SENT, Duration.ZERO);
        ledger.plan(order);
        assertThat(mails.take()).isEmpty();
        assertThat(ledger.totals().sent()).isOne();
    }

    @Test
    void givesAMailToOneTakerOnly() {
        ledger.plan("1");
        assertThat(mails.take()).isPresent();
        assertThat(mails.take()).isEmpty();
    }

    @Test
    void passesOverWhatAnotherIsTakingAtThatMoment() {
        UUID first = ledger.plan("1");
        clock.forward(Duration.ofSeconds(1));
        UUID second = ledger.plan("2");
        transaction.executeWithoutResult(status -> {
            assertThat(taken()).isEqualTo(first);
            Set<UUID> other = new HashSet<>();
            join(Thread.ofVirtual().start(() -> other.add(taken())));
            assertThat(other).containsExactly(second);
        });
    }

    @Test
    void takesLinksToSignInBeforeEverythingElse() {
        ledger.plan("1");
        clock.forward(Duration.ofSeconds(1));
        UUID link = ledger.plan(Ledger.order(MailTemplate.SIGN_IN_LINK, "2"));
        assertThat(taken()).isEqualTo(link);
    }

    @Test
    void letsNoReminderOvertakeTheMailThatItRemindsOf() {
        UUID first = ledger.plan("1");
        clock.forward(Duration.ofSeconds(1));
        UUID reminder = ledger.plan("1");
        ledger.belongTogether(first, reminder);
        Mail dead = mails.take().orElseThrow();
        assertThat(mails.take()).isEmpty();

        clock.forward(Mails.TO_WRITE);
        Mail mail = mails.take().orElseThrow();
        assertThat(mail.order().mail()).isEqualTo(dead.order().mail()).isEqualTo(first);
        mails.claim(mail, ADDRESS);
        assertThat(mails.take()).isEmpty();
        mails.settle(mail, SENT, Duration.ZERO);
        assertThat(taken()).isEqualTo(reminder);
    }

    @Test
    void givesAMailOfADeadTakerToTheNextAndTheOldTicketIsWorthless() {
        UUID id = ledger.plan("1");
        Mail first = mails.take().orElseThrow();
        clock.forward(Mails.TO_WRITE);
        Mail second = mails.take().orElseThrow();
        assertThat(mails.claim(first, ADDRESS)).isFalse();
        assertThat(mails.claim(second, ADDRESS)).isTrue();
        mails.settle(first, new Outcome(MailState.SKIPPED, "no-address"), Duration.ZERO);
        assertThat(ledger.state(id)).isEqualTo("CLAIMED");
    }

    @Test
    void claimsOnceAndNeverAgain() {
        ledger.plan("1");
        Mail mail = mails.take().orElseThrow();
        assertThat(mails.claim(mail, ADDRESS)).isTrue();
        assertThat(mails.claim(mail, ADDRESS)).isFalse();
        clock.forward(Duration.ofDays(30));
        assertThat(mails.take()).isEmpty();
    }

    @Test
    void countsAMailInHandAsUncertainAndLeavesItSoWhenItsSenderDies() {
        UUID id = ledger.plan("1");
        mails.claim(mails.take().orElseThrow(), ADDRESS);
        assertThat(ledger.totals().uncertain()).isOne();
        assertThat(mails.doubtThoseOfTheDead()).isZero();
        clock.forward(Mails.TO_HAND_OVER);
        assertThat(mails.doubtThoseOfTheDead()).isOne();
        assertThat(ledger.row(id).reason()).isEqualTo("sender-died");
        assertThat(ledger.totals().uncertain()).isOne();
    }

    @Test
    void believesASenderWhoWasTakenForDeadAndComesBackWithNews() {
        UUID id = ledger.plan("1");
        Mail mail = mails.take().orElseThrow();
        mails.claim(mail, ADDRESS);
        clock.forward(Mails.TO_HAND_OVER);
        mails.doubtThoseOfTheDead();
        mails.settle(mail, SENT, Duration.ZERO);
        assertThat(ledger.state(id)).isEqualTo("SENT");
    }

    @Test
    void keepsAHashOfTheAddressThatIsTheSameForTheSameAddress() {
        List<byte[]> hashes = Stream.of("an@voorbeeld.example", "An@Voorbeeld.example", "bo@voorbeeld.example")
                .map(address -> {
                    UUID id = ledger.plan("1");
                    mails.claim(mails.take().orElseThrow(), address);
                    return ledger.row(id).addressHash();
                })
                .toList();
        assertThat(hashes.get(0)).hasSize(32).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
    }

    @Test
    void sharesAllMailsAmongManyTakersWithoutOverlap() {
        int planned = 80;
        IntStream.range(0, planned).forEach(number -> ledger.plan("a" + number));
        Set<UUID> taken = ConcurrentHashMap.newKeySet();
        List<Thread> takers = IntStream.range(0, 4)
                .mapToObj(number -> Thread.ofVirtual().start(() -> takeAll(taken)))
                .toList();
        takers.forEach(MailsTest::join);
        assertThat(taken).hasSize(planned);
    }

    @Test
    void refusesARowThatWasSentWithoutBeingClaimed() {
        UUID id = ledger.plan("1");
        assertThatThrownBy(() -> ledger.jdbc()
                        .sql("update mail set state = 'SENT', settled_at = now() where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void takeAll(Set<UUID> taken) {
        for (Mail mail = mails.take().orElse(null);
                mail != null;
                mail = mails.take().orElse(null)) {
            assertThat(taken.add(mail.order().mail())).isTrue();
        }
    }

    private UUID taken() {
        return mails.take().orElseThrow().order().mail();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
