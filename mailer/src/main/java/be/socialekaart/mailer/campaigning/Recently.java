package be.socialekaart.mailer.campaigning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was started in the last 24 hours, so that going back in the browser does not start it again unnoticed. */
@Component
class Recently {

    private static final Duration LATELY = Duration.ofHours(24);

    private final Campaigns campaigns;
    private final Clock clock;

    Recently(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    List<Campaign> started() {
        return campaigns.since(clock.instant().minus(LATELY));
    }

    boolean isStarted(String name) {
        return started().stream().anyMatch(campaign -> campaign.isCalled(name));
    }
}
