package be.socialekaart.fields;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.text.FieldText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final String A_FORTNIGHT = "'temporaryClosure':{'from':'2026-12-01','to':'2026-12-14'}";
    private static final String FOR_GOOD = "'closure':{'from':'2026-12-10','reason':'x'}";

    private static Standing on(String day, String fiche) {
        return Standing.on(LocalDate.parse(day), new FicheValues(json("{" + fiche + "}")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, ACTIVE",
        "2026-12-01, TEMPORARILY_CLOSED",
        "2026-12-14, TEMPORARILY_CLOSED",
        "2026-12-15, ACTIVE"
    })
    void isClosedFromTheFirstDayToTheLastAndOpensByItself(String day, String status) {
        assertThat(on(day, "'status':'ACTIVE'," + A_FORTNIGHT).status()).isEqualTo(status);
        assertThat(on(day, "'status':'TEMPORARILY_CLOSED'," + A_FORTNIGHT).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09, ACTIVE", "2026-12-10, CLOSED", "2031-01-01, CLOSED"})
    void isClosedForGoodFromTheDayOn(String day, String status) {
        assertThat(on(day, "'status':'ACTIVE'," + FOR_GOOD).status()).isEqualTo(status);
    }

    @Test
    void closesForGoodInTheMiddleOfAClosingThatWouldEnd() {
        String both = "'status':'ACTIVE'," + A_FORTNIGHT + "," + FOR_GOOD;

        assertThat(on("2026-12-09", both).status()).isEqualTo("TEMPORARILY_CLOSED");
        assertThat(on("2026-12-10", both).status()).isEqualTo("CLOSED");
    }

    @Test
    void saysFromWhenAndUntilWhenBeforeItIsSo() {
        Standing soon = on("2026-11-30", "'status':'ACTIVE'," + A_FORTNIGHT);
        Standing ending = on("2026-11-30", "'status':'ACTIVE'," + FOR_GOOD);

        assertThat(soon)
                .isEqualTo(new Standing("ACTIVE", LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-14")));
        assertThat(ending).isEqualTo(new Standing("ACTIVE", LocalDate.parse("2026-12-10"), null));
        assertThat(on("2027-01-01", "'status':'ACTIVE'," + A_FORTNIGHT))
                .as("what is over is not told any more")
                .isEqualTo(new Standing("ACTIVE", null, null));
    }

    @Test
    void leavesAStatusWithoutDaysAsItIs() {
        assertThat(on("2026-12-05", "'status':'TEMPORARILY_CLOSED'").status()).isEqualTo("TEMPORARILY_CLOSED");
        assertThat(on("2026-12-05", "'status':'CLOSED'," + A_FORTNIGHT).status())
                .isEqualTo("CLOSED");
        assertThat(on("2026-12-05", "'status':'MERGED'," + A_FORTNIGHT).status())
                .isEqualTo("MERGED");
    }

    @Test
    void explainsAnEndThatIsOverOrBeforeTheBeginning() {
        assertThat(problem("temporaryClosure", "{'from':'2020-01-01','to':'2020-01-31'}"))
                .isEqualTo(
                        "De laatste dag (31 januari 2020) is voorbij. Geef een dag die nog komt, of laat alles leeg als de dienst weer open is.");
        assertThat(problem("temporaryClosure", "{'from':'2999-01-02','to':'2999-01-01'}"))
                .isEqualTo(
                        "Het einde (1 januari 2999) komt voor het begin (2 januari 2999). Verbeter één van de twee.");
        assertThat(problem("temporaryClosure", "{'from':'2999-01-02'}")).isEqualTo("Vul dit in.");
        assertThat(problem("closure", "{'from':'2020-01-01'}")).isEqualTo("Vul dit in.");
    }

    @Test
    void takesWhatStandsThereAlreadyAlsoWhenItIsOver() {
        var over = json("{'from':'2020-01-01','to':'2020-01-31'}");

        assertThat(FieldRules.check("temporaryClosure", over, over).ok()).isTrue();
        assertThat(FieldRules.check("temporaryClosure", over, null).ok()).isFalse();
    }

    @Test
    void readsInWords() {
        assertThat(FieldText.lines(
                        "temporaryClosure", json("{'from':'2026-12-01','to':'2026-12-14','reason':'verbouwing'}")))
                .containsExactly("van 1 december 2026 tot en met 14 december 2026 (verbouwing)");
        assertThat(FieldText.lines("closure", json("{'from':'2026-12-01','reason':'pensioen'}")))
                .containsExactly("op 1 december 2026 (pensioen)");
    }

    private static String problem(String path, String value) {
        return FieldText.problem(FieldRules.check(path, json(value)).problems().getFirst());
    }
}
