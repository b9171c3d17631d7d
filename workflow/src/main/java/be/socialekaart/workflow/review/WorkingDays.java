package be.socialekaart.workflow.review;

import be.socialekaart.fields.standards.Holiday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Counts the days on which Belgian services work: no weekends, no legal holidays. A term ends at five in the evening. */
public final class WorkingDays {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    public static Instant after(Instant start, int days) {
        LocalDate first = start.atZone(BRUSSELS).toLocalDate().plusDays(1);
        LocalDate last = Stream.iterate(first, day -> day.plusDays(1))
                .filter(WorkingDays::isWorked)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
        return last.atTime(CLOSING).atZone(BRUSSELS).toInstant();
    }

    static boolean isWorked(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && Holiday.on(day).isEmpty();
    }
}
