package be.socialekaart.web.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments for people, as bean {@code moments}: in Dutch and in Brussels time. */
record Moments(Clock clock) {

    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", DUTCH);

    /** 23 november 2026. */
    public String day(Instant at) {
        return DAY.format(at.atZone(BRUSSELS));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 23 november 2026, 22:35. */
    public String time(Instant at) {
        return TIME.format(at.atZone(BRUSSELS));
    }

    public boolean past(Instant at) {
        return at.isBefore(clock.instant());
    }
}
