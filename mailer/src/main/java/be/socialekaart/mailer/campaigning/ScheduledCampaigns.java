package be.socialekaart.mailer.campaigning;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** Starts the campaign of each moment of the schedule once, whichever instance looks first, and not when it is too late. */
@Component
class ScheduledCampaigns {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledCampaigns.class);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private final Starting starting;
    private final CampaignSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    ScheduledCampaigns(Starting starting, CampaignSettings settings, MessageSource messages, Clock clock) {
        this.starting = starting;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT30S")
    void look() {
        if (settings.isOff()) return;
        lastMoment().ifPresent(this::start);
    }

    private void start(ZonedDateTime moment) {
        String name = messages.getMessage("campaign.scheduled", new Object[] {DAY.format(moment)}, DUTCH);
        Instant at = moment.toInstant();
        if (starting.startScheduled(name, settings.criteria(), at)) LOG.info("Started the campaign of {}", at);
    }

    /** The newest moment that is past and not too long ago. */
    private Optional<ZonedDateTime> lastMoment() {
        CronExpression cron = CronExpression.parse(settings.cron());
        ZonedDateTime now = clock.instant().atZone(BRUSSELS);
        return Stream.iterate(
                        cron.next(now.minus(settings.late())),
                        moment -> moment != null && !moment.isAfter(now),
                        cron::next)
                .reduce((earlier, later) -> later);
    }
}
