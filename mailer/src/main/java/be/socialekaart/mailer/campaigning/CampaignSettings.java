package be.socialekaart.mailer.campaigning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The schedule of campaigns.
 *
 * @param cron when one starts by itself, in Brussels time; {@code -} for never
 * @param months about fiches that were not confirmed for so long
 * @param most addressees at once
 * @param late a moment longer ago than this is passed over: nobody expects Monday's mail on Thursday
 */
@ConfigurationProperties("mailer.campaigns")
record CampaignSettings(String cron, int months, int most, Duration late) {

    boolean isOff() {
        return cron.equals(Scheduled.CRON_DISABLED);
    }

    Criteria criteria() {
        return new Criteria(months, null, null, most);
    }
}
