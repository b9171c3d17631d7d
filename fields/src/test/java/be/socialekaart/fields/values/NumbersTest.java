package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers by which the authorities know a provider or a person. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0720947550", "0316380841", "0454426489", "0470413079", "0314595348"})
    void readsAnEnterprise(String number) {
        assertThat(KboNumber.of(number)).hasValue(new KboNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0720.947.550", "BE 0720.947.550", "BE0720947550", "720 947 550", "0720-947-550"})
    void readsAnEnterpriseAsItIsPrinted(String printed) {
        assertThat(KboNumber.of(printed)).hasValue(new KboNumber("0720947550"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0425222333", "0720947551", "2000000339", "", "072094755", "07209475500", "abc", "0720947٥50"})
    void refusesAnEnterpriseThatCannotBe(String number) {
        assertThat(KboNumber.of(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000339", "2000000438", "2000164645", "2.000.000.339"})
    void readsAnEstablishment(String number) {
        assertThat(EstablishmentNumber.of(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000340", "0720947550", "9000000339", "", "x"})
    void refusesAnEstablishmentThatCannotBe(String number) {
        assertThat(EstablishmentNumber.of(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"71032209000", "71067049000", "11530231003", "18749704477", "1-15302-31-003"})
    void readsACareProvider(String number) {
        assertThat(RizivNumber.of(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"71032210000", "01530231003", "1153023100", "115302310033", "", "dokter"})
    void refusesACareProviderThatCannotBe(String number) {
        assertThat(RizivNumber.of(number)).isEmpty();
    }

    @Test
    void knowsACareProviderWhoseCompetenceChanged() {
        RizivNumber before = RizivNumber.of("11530231003").orElseThrow();

        assertThat(before.samePerson(RizivNumber.of("11530231004").orElseThrow()))
                .isTrue();
        assertThat(before.samePerson(RizivNumber.of("18749704477").orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0720947550, 0720.947.550"})
    void printsAnEnterprise(String number, String printed) {
        assertThat(KboNumber.of(number).orElseThrow().shown()).isEqualTo(printed);
    }

    @Test
    void printsTheOthersToo() {
        assertThat(EstablishmentNumber.of("2000000339").orElseThrow().shown()).isEqualTo("2.000.000.339");
        assertThat(RizivNumber.of("11530231003").orElseThrow().shown()).isEqualTo("1-15302-31-003");
    }

    @ParameterizedTest
    @CsvSource({
        "85.07.30-033.28,                     0",
        "Vraag naar 85.07.30-033.28.,         11",
        "Nummer 85073003328 van de klant,     7",
        "dossier 12 85 07 30 033 28,          11",
        "kind 17 07 30 033 84 in zorg,        5",
    })
    void findsANationalRegisterNumber(String text, int position) {
        assertThat(Insz.in(text)).hasValue(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11530231003", "85.07.30-033.29", "85.13.30-033.28", "09 200 00 00", "+32 470 12 34 56"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(Insz.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'85.07.30\u2013033.28',  0",
        "'85\u00a007 30 033 28',  0",
        "'RIZIV 85.07.30-033.28', 6",
    })
    void findsItHoweverItIsWritten(String text, int position) {
        assertThat(Insz.in(text)).hasValue(position);
    }

    /** The digits of this one hold both ways. */
    @Test
    void believesThatACareNumberIsOneWhereItIsWrittenSo() {
        String both = bothWays();
        String care = RizivNumber.of(both).orElseThrow().shown();

        assertThat(Insz.in(care)).as(care).isEmpty();
        assertThat(Insz.in("RIZIV-nummer: " + both)).isEmpty();
        assertThat(Insz.in("inami " + both)).isEmpty();
        assertThat(Insz.in("Bel " + both)).hasValue(4);
        assertThat(Insz.in("RIZIV 11530231003, klant " + both)).isPresent();
    }

    private static String bothWays() {
        Random random = new Random(11);
        return IntStream.generate(() -> 100_000 + random.nextInt(800_000))
                .mapToObj(serial -> "%06d%02d%03d".formatted(serial, 97 - serial % 97, random.nextInt(1000)))
                .filter(number -> Insz.in(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hidesAllButTheEndOfWhatItFound() {
        assertThat(Insz.find("Voor 85.07.30-033.28.").orElseThrow().masked()).isEqualTo("••.••.••-•••.28");
    }

    @Test
    void knowsThatFebruaryHasNoThirtieth() {
        long serial = 850230033L;
        assertThat(Insz.in("%09d%02d".formatted(serial, 97 - serial % 97))).isEmpty();
    }

    @Test
    void seldomTakesACareNumberForANationalRegisterNumber() {
        Random random = new Random(7);
        long taken = IntStream.range(0, 20_000)
                .map(i -> 100_000 + random.nextInt(800_000))
                .mapToObj(serial -> "%06d%02d%03d".formatted(serial, 97 - serial % 97, random.nextInt(1000)))
                .filter(number -> Insz.in(number).isPresent())
                .count();
        assertThat(taken).isLessThan(100);
    }
}
