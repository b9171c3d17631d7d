package be.socialekaart.mailer.campaigning;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.Managers;
import be.socialekaart.mailer.register.AFiche;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@MailerTest
class ScheduledCampaignsTest {

    /** Monday at nine in Brussels. */
    private static final String MONDAYS = "0 0 9 * * MON";

    @Autowired
    Managers managers;

    @Autowired
    Starting starting;

    @Autowired
    Campaigns campaigns;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void startOver() {
        managers.startOver();
        managers.has(AFiche.inGent(), "an");
    }

    @Test
    void startsOnceWhicheverInstanceLooks() {
        CompletableFuture<?>[] instances = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> at("2026-11-23T08:00:20Z", MONDAYS).look()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(instances).join();
        at("2026-11-23T10:00:00Z", MONDAYS).look();

        assertThat(campaigns.newest())
                .extracting(Campaign::name)
                .containsExactly("Automatische mailing van 23 november 2026");
        assertThat(managers.told(managers.contact("an"))).containsExactly("ContactPlanned");
    }

    @Test
    void passesOverAMomentThatIsTooLongAgo() {
        at("2026-11-23T14:30:00Z", MONDAYS).look();
        at("2026-11-23T07:59:00Z", MONDAYS).look();

        assertThat(campaigns.newest()).isEmpty();
    }

    @Test
    void neverStartsByItselfWhenSwitchedOff() {
        at("2026-11-23T08:00:20Z", "-").look();

        assertThat(campaigns.newest()).isEmpty();
    }

    private ScheduledCampaigns at(String moment, String cron) {
        CampaignSettings settings = new CampaignSettings(cron, 12, 500, Duration.ofHours(6));
        return new ScheduledCampaigns(starting, settings, messages, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
