package be.socialekaart.workflow;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.workflow.Reviews.OOST;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.AnswerEvent.Result;
import be.socialekaart.workflow.Contacts.Contact;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first mail to the label, and how every answer ends it. */
@WorkflowTest
class UpkeepTest {

    private static final Duration FORTNIGHT = Duration.ofDays(14).plusMinutes(1);
    private static final Duration WEEK = Duration.ofDays(7).plusMinutes(1);

    @Autowired
    private Contacts contacts;

    @Autowired
    private Browser browser;

    @AfterEach
    void backToToday() {
        EngineClock.reset();
    }

    @Test
    void asksForOneMailHoweverOftenTheContactIsPlanned() {
        Contact contact = contacts.asked(2);

        assertThat(contact.told()).containsExactly("RoundDue");
        assertThat(contact.processes()).isOne();
        assertThat(contact.told("RoundDue").path("round").asInt()).isOne();
        assertThat(contact.told("RoundDue").path("account").asString()).isEqualTo("beheerder-1");
        assertThat(contact.told("RoundDue").path("fiches")).hasSize(2);
    }

    @Test
    void endsWhenEverythingIsAnswered() {
        Contact contact = contacts.asked(2);

        contact.answered(0, Result.CONFIRMED);
        assertThat(contact.isOpen()).isTrue();
        contact.answered(1, Result.CORRECTED);

        assertThat(contact.isOpen()).isFalse();
        assertThat(contact.processes()).isZero();
        assertThat(contact.told()).containsExactly("RoundDue", "ContactClosed");
        assertThat(contact.state(0)).isEqualTo(State.CONFIRMED);
        assertThat(contact.state(1)).isEqualTo(State.CORRECTED);
    }

    @Test
    void remindsOnlyOfWhatIsStillOpen() {
        Contact contact = contacts.asked(2);
        contact.answered(1, Result.CONFIRMED);

        EngineClock.pass(FORTNIGHT);

        eventually(() -> assertThat(contact.told()).containsExactly("RoundDue", "RoundDue"));
        assertThat(contact.told("RoundDue").path("round").asInt()).isEqualTo(2);
        assertThat(contact.told("RoundDue").path("fiches"))
                .extracting(node -> node.asString())
                .containsExactly(contact.fiches().getFirst().toString());
    }

    @Test
    void asksTheOtherManagersAfterTheReminder() {
        Contact contact = contacts.asked(1, "beheerder-2", "beheerder-3");
        EngineClock.pass(FORTNIGHT);
        eventually(() -> assertThat(contact.told()).hasSize(2));

        EngineClock.pass(WEEK);

        eventually(() -> assertThat(contact.told()).hasSize(4));
        assertThat(contact.told("RoundDue").path("account").asString()).isEqualTo("beheerder-3");
        assertThat(contact.told("RoundDue").path("round").asInt()).isEqualTo(4);
        EngineClock.pass(FORTNIGHT);
        eventually(() -> assertThat(contact.state(0)).isEqualTo(State.TO_CALL));
    }

    @Test
    void putsACallOnTheDeskOfTheRegionWhenNobodyAnswers() {
        Contact contact = toCall();

        var file =
                contacts.reviews().cases().files().find(contact.asked(0).call()).orElseThrow();
        assertThat(file.number()).matches("T-\\d{4}-\\d{6}");
        assertThat(file.region()).isEqualTo("oost-vlaanderen");
        assertThat(file.about().kind()).isEqualTo("PHONE_CALL");
        assertThat(file.desk().dueAt())
                .isAfter(contacts.reviews().clock().instant().plus(Duration.ofDays(4)));
        assertThat(contact.processes()).isOne();
    }

    @Test
    void callsAtOnceWhenAllThatIsLeftIsWhatTheManagerDoesNotKnow() {
        Contact contact = contacts.asked(2);
        contact.answered(0, Result.UNSURE);
        assertThat(contact.state(0)).isEqualTo(State.UNSURE);

        contact.answered(1, Result.CONFIRMED);

        assertThat(contact.state(0)).isEqualTo(State.TO_CALL);
        assertThat(contact.told()).containsExactly("RoundDue");
        assertThat(contact.isOpen()).isTrue();
    }

    @Test
    void tellsTheRegisterWhatWasConfirmedByPhone() throws Exception {
        Contact contact = toCall();

        called(contact, "bevestigd", Map.of("versie", "1", "blok", "CONTACT"));

        assertThat(contact.told("ConfirmedByPhone").path("paths"))
                .extracting(node -> node.asString())
                .containsExactly("phones", "emails", "websites");
        assertThat(contact.told("ConfirmedByPhone").path("confirmedBy").asString())
                .isEqualTo("coordinator-oost");
        assertThat(contact.state(0)).isEqualTo(State.BY_PHONE);
        assertThat(contact.status(0)).isEqualTo("CLOSED");
        assertThat(contact.isOpen()).isFalse();
    }

    @Test
    void givesUpAfterTheLastAttemptAndSaysSoToTheRegister() throws Exception {
        Contact contact = toCall();

        missed(contact, 1);
        missed(contact, 2);
        assertThat(contact.state(0)).isEqualTo(State.TO_CALL);
        assertThat(contact.told()).doesNotContain("NotReached");
        missed(contact, 3);

        assertThat(contact.state(0)).isEqualTo(State.NOT_REACHED);
        assertThat(contact.told()).endsWith("NotReached", "ContactClosed");
    }

    @Test
    void takesACallOffTheDeskWhenTheAnswerComesAfterAll() {
        Contact contact = toCall();

        contact.answered(0, Result.CONFIRMED);

        assertThat(contact.status(0)).isEqualTo("CLOSED");
        assertThat(contact.state(0)).isEqualTo(State.CONFIRMED);
        assertThat(contact.isOpen()).isFalse();
        assertThat(contact.told()).doesNotContain("NotReached");
    }

    @Test
    void keepsTheCallWhenTheLateAnswerIsThatTheyDoNotKnow() {
        Contact contact = toCall();

        contact.answered(0, Result.UNSURE);

        assertThat(contact.state(0)).isEqualTo(State.TO_CALL);
        assertThat(contact.status(0)).isEqualTo("OPEN");
    }

    @Test
    void callsAboutWhatTheyDoNotKnowAlsoWhenTheyConfirmedTheRest() {
        Contact early = contacts.asked(1);
        early.partlyConfirmedByLink(0);
        early.answered(0, Result.UNSURE);
        assertThat(early.state(0)).isEqualTo(State.TO_CALL);
        Contact late = contacts.asked(1);
        late.answered(0, Result.UNSURE);
        late.confirmedElsewhere(0);
        assertThat(late.state(0)).isEqualTo(State.TO_CALL);
    }

    @Test
    void countsWhateverShowsOnTheFiche() {
        Contact byMail = contacts.asked(1);
        byMail.confirmedElsewhere(0);
        assertThat(byMail.isOpen()).isFalse();
        assertThat(byMail.state(0)).isEqualTo(State.ELSEWHERE);

        Contact onDesk = toCall();
        onDesk.confirmedElsewhere(0);
        assertThat(onDesk.status(0)).isEqualTo("CLOSED");
        assertThat(onDesk.isOpen()).isFalse();
    }

    @Test
    void doesNotCountWhatStoodThereBefore() {
        Contact contact = contacts.asked(1);

        contacts.changed(contact.fiches().getFirst(), 2, Contacts.LONG_AGO);

        assertThat(contact.state(0)).isEqualTo(State.OPEN);
    }

    @Test
    void stopsAtEveryStep() {
        Contact byMail = contacts.asked(2);
        byMail.answered(0, Result.CONFIRMED);
        byMail.stopped();
        assertThat(byMail.state(0)).isEqualTo(State.CONFIRMED);
        assertThat(byMail.state(1)).isEqualTo(State.STOPPED);
        assertThat(byMail.processes()).isZero();

        Contact onDesk = toCall();
        onDesk.stopped();
        onDesk.stopped();
        assertThat(onDesk.status(0)).isEqualTo("CLOSED");
        assertThat(onDesk.isOpen()).isFalse();
    }

    @Test
    void leavesAnAnswerAloneThatComesAfterTheEnd() {
        Contact contact = contacts.asked(1);
        contact.answered(0, Result.CONFIRMED);

        contact.answered(0, Result.UNSURE);

        assertThat(contact.state(0)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void marksACallThatNobodyMakesAsOverdue() {
        Contact contact = toCall();

        EngineClock.pass(Duration.ofDays(30));

        eventually(() -> assertThat(contacts.reviews()
                        .cases()
                        .files()
                        .find(contact.asked(0).call())
                        .orElseThrow()
                        .desk()
                        .overdue())
                .isTrue());
    }

    /** The timer and the answer meet: whichever is first, the contact ends once and asks for nothing after its end. */
    @Test
    void asksForNothingOnceTheLastAnswerIsThere() {
        for (int round = 0; round < 5; round++) {
            Contact contact = contacts.asked(1);
            CountDownLatch start = new CountDownLatch(1);
            var timer = CompletableFuture.runAsync(() -> {
                await(start);
                EngineClock.pass(FORTNIGHT);
            });
            var answer = CompletableFuture.runAsync(() -> {
                await(start);
                answerUntilCommitted(contact);
            });
            start.countDown();
            CompletableFuture.allOf(timer, answer).join();

            assertThat(contact.isOpen()).isFalse();
            assertThat(contact.told()).endsWith("ContactClosed");
            assertThat(Stream.of(contact.told().toArray()).filter("ContactClosed"::equals))
                    .hasSize(1);
            EngineClock.reset();
        }
    }

    /** As a listener does: an event whose handling failed comes again. */
    private static void answerUntilCommitted(Contact contact) {
        RuntimeException last = null;
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                contact.answered(0, Result.CONFIRMED);
                return;
            } catch (RuntimeException timerWasFirst) {
                last = timerWasFirst;
            }
        }
        throw new CompletionException(last);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void called(Contact contact, String result, Map<String, String> form) throws Exception {
        browser.send(OOST, "/werkbank/" + contact.asked(0).call() + "/gesprek/" + result, form);
    }

    private void missed(Contact contact, int attempt) throws Exception {
        called(contact, "niet-bereikt", Map.of("poging", Integer.toString(attempt)));
        EngineClock.pass(Duration.ofHours(4));
    }

    private Contact toCall() {
        Contact contact = contacts.asked(1);
        EngineClock.pass(FORTNIGHT);
        eventually(() -> assertThat(contact.told()).hasSize(2));
        EngineClock.pass(WEEK);
        eventually(() -> assertThat(contact.state(0)).isEqualTo(State.TO_CALL));
        return contact;
    }
}
