package be.socialekaart.workflow.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the days on which Belgian services work: no weekends, no legal holidays. A term ends at five in the evening. */
public final class WorkingDays {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    /** Easter Monday, Ascension and Whit Monday, in days after Easter. */
    private static final int[] MOVABLE = {1, 39, 50};

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
        return !WEEKEND.contains(day.getDayOfWeek())
                && !FIXED.contains(MonthDay.from(day))
                && IntStream.of(MOVABLE)
                        .noneMatch(
                                after -> easter(day.getYear()).plusDays(after).equals(day));
    }

    /** By Gauss, as Butcher wrote it down. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = correction - correction / 28 * (1 - 29 / (correction + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
