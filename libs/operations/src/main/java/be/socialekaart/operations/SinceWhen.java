package be.socialekaart.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a moment that an operator typed: the clock on the wall in Brussels, and never one that is still to come. */
record SinceWhen(Clock clock) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    Optional<Instant> read(String text) {
        try {
            Instant since = LocalDateTime.parse(text.strip()).atZone(BRUSSELS).toInstant();
            return Optional.of(since).filter(moment -> !moment.isAfter(clock.instant()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
