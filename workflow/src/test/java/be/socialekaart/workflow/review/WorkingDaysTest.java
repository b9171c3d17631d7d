package be.socialekaart.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // from a Monday to the next
        "2026-03-02T09:30:00Z, 5, 2026-03-09T16:00:00Z",
        // the clock goes forward in between
        "2026-03-27T09:30:00Z, 1, 2026-03-30T15:00:00Z",
        // around Christmas and New Year
        "2026-12-24T09:30:00Z, 5, 2027-01-04T16:00:00Z",
        // late in the evening it is already tomorrow in Brussels
        "2026-03-02T23:30:00Z, 1, 2026-03-04T16:00:00Z"
    })
    void endsAtFiveOnTheLastWorkingDay(Instant start, int days, Instant end) {
        assertThat(WorkingDays.after(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-06",
                "2027-03-29",
                "2026-05-14",
                "2026-05-25",
                "2026-07-21",
                "2026-11-11",
                "2026-11-22",
                "2028-04-17"
            })
    void knowsTheDaysOnWhichNobodyWorks(LocalDate day) {
        assertThat(WorkingDays.isWorked(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-07", "2026-11-23", "2026-12-24"})
    void worksOnAllOtherDays(LocalDate day) {
        assertThat(WorkingDays.isWorked(day)).isTrue();
    }
}
