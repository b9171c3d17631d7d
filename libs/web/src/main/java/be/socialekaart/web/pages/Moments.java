package be.socialekaart.web.pages;

import be.socialekaart.web.language.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes moments for people, as bean {@code moments}: in the reader's language and in Brussels time. */
record Moments(Clock clock) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String DAY = "d MMMM yyyy";
    private static final String TIME = "d MMMM yyyy, HH:mm";

    /** 23 november 2026. */
    public String day(Instant at) {
        return in(DAY).format(at.atZone(BRUSSELS));
    }

    public String day(LocalDate day) {
        return in(DAY).format(day);
    }

    /** 23 november 2026, 22:35. */
    public String time(Instant at) {
        return in(TIME).format(at.atZone(BRUSSELS));
    }

    public boolean past(Instant at) {
        return at.isBefore(clock.instant());
    }

    private static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.current().locale());
    }
}
