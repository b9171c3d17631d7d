package be.socialekaart.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.web.language.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:35:00Z");

    private final Moments moments = new Moments(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void writesMomentsAsPeopleInBrusselsReadThem() {
        assertThat(moments.time(NOW)).isEqualTo("23 november 2026, 23:35");
        assertThat(moments.time(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2 juli 2026, 00:30");
        assertThat(moments.day(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1 januari 2027");
        assertThat(moments.day(LocalDate.of(2027, 3, 1))).isEqualTo("1 maart 2027");
    }

    @Test
    void writesThemInTheLanguageOfTheReader() {
        assertThat(Language.EN.write(() -> moments.time(NOW))).isEqualTo("23 November 2026, 23:35");
        assertThat(Language.EN.write(() -> moments.day(LocalDate.of(2027, 5, 1))))
                .isEqualTo("1 May 2027");
    }

    @Test
    void knowsWhatIsPast() {
        assertThat(moments.past(NOW.minusSeconds(1))).isTrue();
        assertThat(moments.past(NOW.plusSeconds(1))).isFalse();
    }
}
