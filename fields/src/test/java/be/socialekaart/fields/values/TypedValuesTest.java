package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody types for whatever value: it is read or not, never thrown, and reads back from how it is shown. */
class TypedValuesTest {

    private static final List<String> SEEDS = List.of(
            "09 200 00 00",
            "+32 (0)470 12 34 56",
            "1712",
            "116 117",
            "0720.947.550",
            "BE 0720 947 550",
            "2.000.000.339",
            "1-15302-31-003",
            "71032209000",
            "85.07.30-033.28",
            "info@voorbeeld.be",
            "https://www.voorbeeld.be/pad?x=1#y",
            "https://café.be:8443/",
            "9u30",
            "24:00",
            "13.30 uur");

    private static final String ODD = "0123456789+-./ ()@:?#%uhAé٣９\u00a0\u200b\u202e\ud800\u0000\n\t<>\"'&;[]{}\\$";

    /** A value that is right with one character put in, taken out or changed; or just anything. */
    @Provide
    Arbitrary<String> typed() {
        Arbitrary<Character> odd = Arbitraries.chars().with(ODD.toCharArray());
        Arbitrary<String> nearlyRight = Arbitraries.of(SEEDS)
                .flatMap(seed -> Arbitraries.integers()
                        .between(0, seed.length())
                        .flatMap(at -> odd.map(
                                c -> seed.substring(0, at) + c + seed.substring(Math.min(seed.length(), at + c % 2)))));
        return Arbitraries.oneOf(
                nearlyRight,
                Arbitraries.of(SEEDS),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withChars(ODD.toCharArray()).ofMaxLength(60),
                Arbitraries.strings().numeric().ofMaxLength(14));
    }

    @Property(tries = 3_000)
    void readBackAsThemselves(@ForAll("typed") String typed) {
        same(typed, PhoneNumber::of, PhoneNumber::value, PhoneNumber::shown);
        same(typed, KboNumber::of, KboNumber::value, KboNumber::shown);
        same(typed, EstablishmentNumber::of, EstablishmentNumber::value, EstablishmentNumber::shown);
        same(typed, RizivNumber::of, RizivNumber::value, RizivNumber::shown);
        same(typed, EmailAddress::of, EmailAddress::value, EmailAddress::value);
        same(typed, WebAddress::of, WebAddress::value, WebAddress::value);
        same(typed, ClockTime::of, ClockTime::value, ClockTime::value);
    }

    @Property(tries = 2_000)
    void linkNowhereElse(@ForAll("typed") String typed) {
        PhoneNumber.of(typed).ifPresent(it -> assertThat(it.link()).matches("tel:\\+?\\d{3,15}"));
        WebAddress.of(typed).ifPresent(it -> assertThat(it.value()).matches("https?://[^\\s<>\"]+"));
        EmailAddress.of(typed).ifPresent(it -> assertThat(it.link()).matches("mailto:[!-~]+@[a-z0-9.-]+"));
        Insz.find(typed).ifPresent(it -> assertThat(it.masked()).doesNotContainPattern("\\d\\D*\\d\\D*\\d"));
        assertThat(PlainText.lines(typed)).isEqualTo(PlainText.lines(PlainText.lines(typed)));
    }

    private static <T> void same(
            String typed, Function<String, Optional<T>> reads, Function<T, String> value, Function<T, String> shown) {
        reads.apply(typed).ifPresent(read -> {
            assertThat(reads.apply(value.apply(read))).hasValue(read);
            assertThat(reads.apply(shown.apply(read))).hasValue(read);
        });
    }
}
