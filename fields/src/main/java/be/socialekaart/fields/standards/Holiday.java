package be.socialekaart.fields.standards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The ten legal holidays of Belgium, in the order of a year. */
public enum Holiday {
    NEW_YEAR(fixed(1, 1)),
    EASTER_MONDAY(afterEaster(1)),
    LABOUR_DAY(fixed(5, 1)),
    ASCENSION(afterEaster(39)),
    WHIT_MONDAY(afterEaster(50)),
    NATIONAL_DAY(fixed(7, 21)),
    ASSUMPTION(fixed(8, 15)),
    ALL_SAINTS(fixed(11, 1)),
    ARMISTICE(fixed(11, 11)),
    CHRISTMAS(fixed(12, 25));

    /** @param day on which it falls */
    public record Falling(Holiday holiday, LocalDate day) {}

    private final IntFunction<LocalDate> day;

    Holiday(IntFunction<LocalDate> day) {
        this.day = day;
    }

    public LocalDate in(int year) {
        return day.apply(year);
    }

    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** Those of a year from this day on, the day itself included. */
    public static Stream<Falling> inTheYearFrom(LocalDate first) {
        return Stream.of(first.getYear(), first.getYear() + 1)
                .flatMap(year -> Arrays.stream(values()).map(holiday -> new Falling(holiday, holiday.in(year))))
                .filter(falling ->
                        !falling.day().isBefore(first) && falling.day().isBefore(first.plusYears(1)))
                .sorted((one, other) -> one.day().compareTo(other.day()));
    }

    private static IntFunction<LocalDate> fixed(int month, int dayOfMonth) {
        return year -> LocalDate.of(year, month, dayOfMonth);
    }

    private static IntFunction<LocalDate> afterEaster(int days) {
        return year -> easter(year).plusDays(days);
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
