package be.socialekaart.mailer.neighbours;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on only when a test moves it, but for a microsecond per look: no clock says the same twice. */
public final class MovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");

    public void forward(Duration by) {
        now = now.plus(by);
    }

    /** Never goes back. */
    public void atLeast(Instant moment) {
        if (moment.isAfter(now)) now = moment;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusNanos(1_000);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
