package be.socialekaart.fields.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    /** As the FOD Werkgelegenheid publishes them. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-04-01, 2024-05-09, 2024-05-20",
        "2025, 2025-04-21, 2025-05-29, 2025-06-09",
        "2026, 2026-04-06, 2026-05-14, 2026-05-25",
        "2027, 2027-03-29, 2027-05-06, 2027-05-17",
        "2038, 2038-04-26, 2038-06-03, 2038-06-14",
    })
    void movesWithEaster(int year, LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        assertThat(Holiday.EASTER_MONDAY.in(year)).isEqualTo(easterMonday);
        assertThat(Holiday.ASCENSION.in(year)).isEqualTo(ascension);
        assertThat(Holiday.WHIT_MONDAY.in(year)).isEqualTo(whitMonday);
    }

    @Property(tries = 200)
    void staysOnItsDayOfTheWeek(@ForAll @IntRange(min = 1970, max = 2400) int year) {
        assertThat(Holiday.EASTER_MONDAY.in(year).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Holiday.ASCENSION.in(year).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(Holiday.EASTER_MONDAY.in(year)).isBetween(LocalDate.of(year, 3, 23), LocalDate.of(year, 4, 26));
    }

    @Test
    void isKnownByItsDay() {
        assertThat(Holiday.on(LocalDate.of(2026, 12, 25))).hasValue(Holiday.CHRISTMAS);
        assertThat(Holiday.on(LocalDate.of(2026, 12, 26))).isEmpty();
    }

    @Test
    void comesTenTimesAYearInOrder() {
        assertThat(Holiday.inTheYearFrom(LocalDate.of(2026, 11, 11)))
                .extracting(Holiday.Falling::day)
                .hasSize(10)
                .isSorted()
                .startsWith(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    }
}
