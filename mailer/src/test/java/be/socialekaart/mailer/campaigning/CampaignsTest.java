package be.socialekaart.mailer.campaigning;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.ConfirmedByPhone;
import be.socialekaart.events.UpkeepEvent.ContactClosed;
import be.socialekaart.events.UpkeepEvent.NotReached;
import be.socialekaart.mailer.campaigning.Selection.LeftOut;
import be.socialekaart.mailer.campaigning.Starting.InTheWay;
import be.socialekaart.mailer.campaigning.Starting.Wanted;
import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.Managers;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.register.AFiche;
import be.socialekaart.mailer.sending.CampaignMails;
import be.socialekaart.mailer.sending.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing, starting and steering on a real database. */
@MailerTest
class CampaignsTest {

    private static final Criteria A_YEAR = new Criteria(12, null, null, 100);

    @Autowired
    Managers managers;

    @Autowired
    Selecting selecting;

    @Autowired
    Starting starting;

    @Autowired
    Steering steering;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignMails mails;

    @Autowired
    MovedClock clock;

    @BeforeEach
    void startOver() {
        managers.startOver();
    }

    @Test
    void choosesWhatWaitsLongEnoughWithOneMailPerManager() {
        AFiche one = managers.has(AFiche.inGent(), "an");
        AFiche two = managers.has(AFiche.inGent(), "an", "bo");
        managers.has(AFiche.inGent(), "cy");

        Selection selection = selecting.select(A_YEAR);

        assertThat(selection.addressees())
                .extracting(Selection.Addressee::account)
                .containsExactlyInAnyOrder("an", "cy");
        Selection.Addressee an = selection.addressees().stream()
                .filter(addressee -> addressee.account().equals("an"))
                .findFirst()
                .orElseThrow();
        assertThat(an.ids()).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(an.others()).containsExactly("bo");
        assertThat(selection.fiches()).isEqualTo(3);
    }

    @Test
    void saysWhoIsLeftOutAndWhy() {
        managers.has(AFiche.inGent());
        managers.has(AFiche.inGent().confirmed(clock.instant().minus(Duration.ofDays(30))), "an");
        managers.has(AFiche.inGent().closed(), "an");
        managers.has(AFiche.inGent(), "bo");
        start(A_YEAR);
        managers.has(AFiche.inGent(), "cy");

        Selection selection = selecting.select(A_YEAR);

        assertThat(selection.leftOut())
                .containsEntry(LeftOut.NO_MANAGER, 1)
                .containsEntry(LeftOut.RECENT, 1)
                .containsEntry(LeftOut.CLOSED, 1)
                .containsEntry(LeftOut.ASKED, 1);
        assertThat(selection.addressees())
                .extracting(Selection.Addressee::account)
                .containsExactly("cy");
    }

    @Test
    void keepsToRegionRubriekAndNumber() {
        managers.has(AFiche.inGent(), "an");
        AFiche elsewhere = managers.has(AFiche.inGent().inPostcode("8000"), "bo");

        assertThat(selecting
                        .select(new Criteria(12, "west-vlaanderen", null, 100))
                        .addressees())
                .flatExtracting(Selection.Addressee::ids)
                .containsExactly(elsewhere.id());
        assertThat(selecting.select(new Criteria(12, null, "14", 100)).fiches()).isEqualTo(2);
        assertThat(selecting.select(new Criteria(12, null, "14.04.01", 100)).fiches())
                .isEqualTo(2);
        assertThat(selecting.select(new Criteria(12, null, "1", 100)).fiches()).isZero();
        Selection one = selecting.select(new Criteria(12, null, null, 1));
        assertThat(one.addressees()).hasSize(1);
        assertThat(one.beyond()).isOne();
    }

    @Test
    void startsWhatWasShownAndTellsTheLadderInTheSameTransaction() {
        AFiche fiche = managers.has(AFiche.inGent(), "an", "bo");

        UUID campaign = start(A_YEAR);

        UUID contact = managers.contact("an");
        assertThat(managers.told(contact)).containsExactly("ContactPlanned");
        assertThat(managers.told(contact, "ContactPlanned").toString())
                .contains(campaign.toString(), fiche.id().toString(), "\"others\":[\"bo\"]");
        assertThat(campaigns.progress(campaign).open()).isOne();
    }

    @Test
    void startsNothingWhenTheChoiceIsAnotherByNow() {
        managers.has(AFiche.inGent(), "an");
        String shown = selecting.select(A_YEAR).fingerprint();
        managers.has(AFiche.inGent(), "bo");

        assertThat(starting.start(wanted(UUID.randomUUID(), A_YEAR, shown, false)))
                .contains(InTheWay.CHANGED);
        assertThat(campaigns.newest()).isEmpty();
    }

    @Test
    void startsOnceHoweverOftenTheFormIsSent() {
        managers.has(AFiche.inGent(), "an");
        String shown = selecting.select(A_YEAR).fingerprint();
        UUID id = UUID.randomUUID();

        for (int time = 0; time < 3; time++) {
            assertThat(starting.start(wanted(id, A_YEAR, shown, false))).isEmpty();
        }
        assertThat(managers.told(managers.contact("an"))).containsExactly("ContactPlanned");
    }

    @Test
    void startsAnotherOneOfTheSameNameOnlyWhenThatIsMeantAlsoAtTheSameMoment() throws Exception {
        managers.has(AFiche.inGent(), "an");
        String shown = selecting.select(A_YEAR).fingerprint();
        Callable<Optional<InTheWay>> start = () -> starting.start(wanted(UUID.randomUUID(), A_YEAR, shown, false));

        try (var both = Executors.newFixedThreadPool(2)) {
            for (Future<Optional<InTheWay>> one : both.invokeAll(List.of(start, start))) one.get();
        }

        assertThat(campaigns.newest()).hasSize(1);
        managers.has(AFiche.inGent(), "bo");
        String next = selecting.select(A_YEAR).fingerprint();
        assertThat(starting.start(wanted(UUID.randomUUID(), A_YEAR, next, false)))
                .contains(InTheWay.SAME_NAME);
        assertThat(starting.start(wanted(UUID.randomUUID(), A_YEAR, next, true)))
                .isEmpty();
    }

    @Test
    void startsOnceForAMomentOfTheSchedule() {
        managers.has(AFiche.inGent(), "an");
        Instant moment = clock.instant();

        assertThat(starting.startScheduled("Automatisch", A_YEAR, moment)).isTrue();
        assertThat(starting.startScheduled("Automatisch", A_YEAR, moment)).isFalse();
        assertThat(campaigns.newest()).hasSize(1);
    }

    @Test
    void holdsMailsWhilePausedAlsoThoseThatComeMeanwhile() {
        managers.has(AFiche.inGent(), "an");
        managers.has(AFiche.inGent(), "bo");
        UUID campaign = start(A_YEAR);
        managers.due("an", 1, "an");

        steering.pause(campaign);
        managers.due("bo", 1, "bo");
        assertThat(held()).isEqualTo(2);
        steering.resume(campaign);

        assertThat(held()).isZero();
        assertThat(mails.totals(campaign)).isEqualTo(new Totals(2, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void stopsForGoodAndTellsTheLadder() {
        AFiche fiche = managers.has(AFiche.inGent(), "an");
        managers.has(AFiche.inGent(), "bo");
        UUID campaign = start(A_YEAR);
        managers.due("an", 1, "an");

        steering.stop(campaign);
        steering.resume(campaign);
        managers.due("bo", 1, "bo");

        assertThat(mails.totals(campaign)).isEqualTo(new Totals(2, 0, 0, 0, 0, 0, 2));
        assertThat(managers.state(fiche.id())).isEqualTo("STOPPED");
        assertThat(managers.told(managers.contact("an"))).containsExactly("ContactPlanned", "ContactStopped");
        assertThat(campaigns.find(campaign).orElseThrow().isOver()).isTrue();
    }

    @Test
    void countsHowTheLadderEnds() {
        AFiche byPhone = managers.has(AFiche.inGent(), "an");
        AFiche missed = managers.has(AFiche.inGent(), "bo");
        UUID campaign = start(A_YEAR);
        UUID an = managers.contact("an");
        UUID bo = managers.contact("bo");
        Instant now = clock.instant();

        managers.changed(byPhone.confirmed(now.plusSeconds(5)));
        managers.bring(
                UpkeepEvent.class,
                new ConfirmedByPhone(
                        UUID.randomUUID(), an, byPhone.id(), 1, List.of("phones"), "coordinator-oost", now));
        managers.bring(UpkeepEvent.class, new NotReached(bo, missed.id(), now, now));
        managers.bring(UpkeepEvent.class, new ContactClosed(bo, campaign, now));

        Campaign.Progress progress = campaigns.progress(campaign);
        assertThat(progress.byPhone()).isOne();
        assertThat(progress.notReached()).isOne();
        assertThat(progress.open()).isZero();
        assertThat(progress.underWay()).isOne();
    }

    private UUID start(Criteria criteria) {
        String shown = selecting.select(criteria).fingerprint();
        UUID id = UUID.randomUUID();
        assertThat(starting.start(wanted(id, criteria, shown, true))).isEmpty();
        return id;
    }

    private static Wanted wanted(UUID id, Criteria criteria, String shown, boolean again) {
        return new Wanted(id, "Najaar", criteria, shown, again, "coordinator-oost");
    }

    private long held() {
        return managers.jdbc()
                .sql("select count(*) from mail where held")
                .query(Long.class)
                .single();
    }
}
