package be.socialekaart.fiche.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.reading.Week.DayRow;
import be.socialekaart.fields.FicheValues;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void marksToday() {
        Week week = Week.of(values("{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}"), A_MONDAY);
        assertThat(week.days())
                .filteredOn(DayRow::today)
                .extracting(DayRow::name)
                .containsExactly("MON");
        assertThat(Week.of(values("{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}"), A_MONDAY.plusDays(6))
                        .days())
                .filteredOn(DayRow::today)
                .extracting(DayRow::name)
                .containsExactly("SUN");
    }

    @Test
    void hasSevenDaysOfWhichTheEmptyOnesAreClosed() {
        Week week = Week.of(values("{\"WED\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}"), A_MONDAY);
        assertThat(week.days()).hasSize(7);
        assertThat(week.days().get(2).periods()).hasSize(1);
        assertThat(week.days().get(3).periods()).isEmpty();
    }

    @Test
    void knowsADeviationThatHoldsToday() {
        Week week = Week.of(deviation("2026-11-20", "2026-11-23"), A_MONDAY);
        assertThat(week.deviations()).singleElement().matches(Week.Deviation::now);
    }

    @Test
    void announcesADeviationToComeAndForgetsOneThatIsOver() {
        assertThat(Week.of(deviation("2026-12-24", "2026-12-26"), A_MONDAY).deviations())
                .singleElement()
                .matches(deviation -> !deviation.now());
        assertThat(Week.of(deviation("2026-11-01", "2026-11-22"), A_MONDAY)).isNull();
    }

    @Test
    void showsTheOtherHoursOnTheDaysTheyHold() {
        Week week = Week.of(
                values("{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}")
                        .with(
                                "openingExceptions",
                                deviation("2026-11-22", "2026-11-24").at("openingExceptions")),
                A_MONDAY);

        assertThat(week.days().get(0)).matches(DayRow::today).matches(monday -> !monday.usual());
        assertThat(week.days().get(0).deviation().periods()).isEmpty();
        assertThat(week.days().get(1))
                .matches(DayRow::usual)
                .extracting(DayRow::deviation)
                .isNotNull();
        assertThat(week.days().get(6).deviation())
                .as("the Sunday to come is another one")
                .isNull();
    }

    @Test
    void goesBackToTheUsualHoursByItself() {
        Week week = Week.of(
                values("{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}")
                        .with(
                                "openingExceptions",
                                deviation("2026-11-22", "2026-11-22").at("openingExceptions")),
                A_MONDAY);

        assertThat(week.deviations()).isEmpty();
        assertThat(week.days()).allMatch(DayRow::usual);
    }

    @Test
    void takesTheShorterOfTwoPeriodsThatShareADay() {
        FicheValues both = AFiche.named("Huis A")
                .with("openingHours", "{\"TUE\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}")
                .with(
                        "openingExceptions",
                        "[{\"from\": \"2026-11-20\", \"to\": \"2026-11-30\"},"
                                + "{\"from\": \"2026-11-24\", \"to\": \"2026-11-24\",\"hours\":[{\"from\":\"10:00\",\"to\":\"11:00\",\"kind\":\"PHONE\"}]}]")
                .entering()
                .values();

        assertThat(Week.of(both, A_MONDAY).days().get(1).deviation().periods())
                .extracting(Week.Period::kind)
                .containsExactly("PHONE");
    }

    @Test
    void saysNothingOfTheUsualHoursWhenOnlyDeviationsAreKnown() {
        assertThat(Week.of(deviation("2026-12-24", "2026-12-26"), A_MONDAY).days())
                .isEmpty();
    }

    @Test
    void isNotThereWhenNothingIsKnown() {
        assertThat(Week.of(AFiche.named("Huis A").entering().values(), A_MONDAY))
                .isNull();
    }

    private static FicheValues values(String hours) {
        return AFiche.named("Huis A").with("openingHours", hours).entering().values();
    }

    private static FicheValues deviation(String from, String to) {
        return AFiche.named("Huis A")
                .with("openingExceptions", "[{\"from\": \"%s\", \"to\": \"%s\"}]".formatted(from, to))
                .entering()
                .values();
    }
}
