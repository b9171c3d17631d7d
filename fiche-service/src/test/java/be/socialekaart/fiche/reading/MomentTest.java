package be.socialekaart.fiche.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    /** Brussels is one hour ahead of UTC in winter and two in summer; one day a year has 23 hours and one has 25. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15,                2026-01-15T22:59:59.999999Z",
        "2026-07-15,                2026-07-15T21:59:59.999999Z",
        "2026-03-29,                2026-03-29T21:59:59.999999Z",
        "2026-10-24,                2026-10-24T21:59:59.999999Z",
        "2026-10-25,                2026-10-25T22:59:59.999999Z",
        "2026-07-15T14:30,          2026-07-15T12:30:00Z",
        "2026-03-29T02:30,          2026-03-29T01:30:00Z",
        "2026-10-25T02:30,          2026-10-25T00:30:00Z",
        "2026-07-15T14:30:00Z,      2026-07-15T14:30:00Z",
        "2026-07-15T14:30:00+05:00, 2026-07-15T09:30:00Z",
        "0001-01-01,                0001-01-01T23:42:29.999999Z",
    })
    void readsADayOrAMoment(String text, Instant at) {
        assertThat(Moment.read(text, NOW)).get().extracting(Moment::at).isEqualTo(at);
    }

    @Test
    void meansNowByTheDayThatIsNotOverYet() {
        assertThat(Moment.read("2026-11-25", NOW)).contains(new Moment(NOW, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "2026-02-30",
                "2026-11-26",
                "2026-11-25T10:00:01Z",
                "2026-11-25T25:00",
                "9999-12-31",
                "+99999-01-01",
                "2026-1-1",
                "2026-01-01T00:00:00Z; drop table fiche",
                "2026-01-01T12:00[Europe/Brussels]"
            })
    void isNoMoment(String text) {
        assertThat(Moment.read(text, NOW)).isEmpty();
    }
}
