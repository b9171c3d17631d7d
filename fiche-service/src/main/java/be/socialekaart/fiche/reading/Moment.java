package be.socialekaart.fiche.reading;

import be.socialekaart.fields.reference.Rubrieken;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A moment in the past that somebody asks about, as {@code 2026-03-03}, {@code 2026-03-03T14:30} (both in Brussels) or with
 * an offset of its own. A day without an hour means how it was at the end of that day.
 */
record Moment(Instant at, boolean endOfDay) {
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final int DAY = 10;

    /** Empty for what is no moment, or one that is still to come. */
    static Optional<Moment> read(String text, Instant now) {
        if (!WRITTEN.matcher(text).matches()) return Optional.empty();
        try {
            return text.length() == DAY
                    ? day(LocalDate.parse(text), now)
                    : Optional.of(new Moment(instant(text), false))
                            .filter(moment -> !moment.at().isAfter(now));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, BRUSSELS);
    }

    /** Called as it was called on that day. */
    <T> T named(Supplier<T> words) {
        return Rubrieken.asOf(day(), words);
    }

    /** Today has no end yet: it is how it is now. */
    private static Optional<Moment> day(LocalDate day, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, BRUSSELS))) return Optional.empty();
        Instant end = day.plusDays(1).atStartOfDay(BRUSSELS).toInstant().minus(1, ChronoUnit.MICROS);
        return Optional.of(end.isAfter(now) ? new Moment(now, false) : new Moment(end, true));
    }

    private static Instant instant(String text) {
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime exact
                ? exact.toInstant()
                : ((LocalDateTime) read).atZone(BRUSSELS).toInstant();
    }
}
