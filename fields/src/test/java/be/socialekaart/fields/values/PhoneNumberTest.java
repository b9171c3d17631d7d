package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "09 200 00 00,       +3292000000,   09 200 00 00",
        "09/200.00.00,       +3292000000,   09 200 00 00",
        "+32 (0)9 200 00 00, +3292000000,   09 200 00 00",
        "0032 9 200 00 00,   +3292000000,   09 200 00 00",
        "+3292000000,        +3292000000,   09 200 00 00",
        "016 12 34 56,       +3216123456,   016 12 34 56",
        "0470 12 34 56,      +32470123456,  0470 12 34 56",
        "0800 12 345,        +3280012345,   0800 12 345",
        "070 22 22 22,       +3270222222,   070 22 22 22",
        "078 15 15 15,       +3278151515,   078 15 15 15",
        "0900 12 345,        +3290012345,   0900 12 345",
        "+31 20 123 4567,    +31201234567,  +31 20 123 4567",
    })
    void writesANumberOneWayAndShowsItTheBelgianWay(String typed, String value, String shown) {
        PhoneNumber number = PhoneNumber.of(typed).orElseThrow();

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100", "101", "102", "106", "107", "112", "1712", "1733", "1813", "116000", "116111", "116117"})
    void keepsAHelplineAsItIsDialled(String helpline) {
        PhoneNumber number = PhoneNumber.of(helpline).orElseThrow();

        assertThat(number.value()).isEqualTo(helpline);
        assertThat(number.shown()).isEqualTo(helpline);
        assertThat(number.link()).isEqualTo("tel:" + helpline);
    }

    @Test
    void readsAHelplineWrittenWithSpaces() {
        assertThat(PhoneNumber.of("116 117")).hasValue(new PhoneNumber("116117"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "bel ons",
                "09 200 00 00 of 09 200 00 01",
                "0800-HULP",
                "09 200",
                "12",
                "999999",
                "++32 9 200 00 00",
                "09 200 00 00;ext=5",
                "tel:+3292000000",
                "+32 9 200 00 00 00 00 00",
                "٠٩٢٠٠٠٠٠٠",
                "((((((((((((((((((((((((((((((((((((((((((((((((((((((",
            })
    void refusesWhatIsNotOneNumber(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @Test
    void comesBackFromWhatIsShown() {
        for (String typed : new String[] {"09 200 00 00", "0470 12 34 56", "1712", "0800 12 345", "+31 20 123 4567"}) {
            PhoneNumber number = PhoneNumber.of(typed).orElseThrow();
            assertThat(PhoneNumber.of(number.shown())).hasValue(number);
        }
    }
}
