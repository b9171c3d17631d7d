package be.socialekaart.mailer.campaigning;

import be.socialekaart.mailer.sending.CampaignMails.CampaignState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mailing that was started.
 *
 * @param startedBy the account; null when the schedule did it
 * @param moment the moment of the schedule that it was started for
 */
record Campaign(
        UUID id,
        String name,
        Criteria criteria,
        CampaignState state,
        @Nullable String startedBy,
        @Nullable Instant moment,
        Instant startedAt) {

    /** How the questions of a campaign stand; {@code fiches} is the sum of what follows it. */
    record Progress(
            long addressees,
            long underWay,
            long fiches,
            long open,
            long confirmed,
            long corrected,
            long unsure,
            long elsewhere,
            long byPhone,
            long notReached,
            long stopped) {}

    /** Names that differ in capitals only are the same to a reader. */
    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    public boolean isOver() {
        return state == CampaignState.STOPPED;
    }
}
