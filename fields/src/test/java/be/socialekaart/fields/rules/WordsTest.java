package be.socialekaart.fields.rules;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final Findings findings = Findings.about("x");

    @Test
    void readsAChoiceInAnyCase() {
        Rule choice = Words.oneOf("OPEN", "PHONE");

        assertThat(choice.check(json("' phone '"), findings)).isEqualTo(json("'PHONE'"));
        assertThat(choice.check(json("'FAX'"), findings)).isNull();
        assertThat(findings.problems()).extracting(FieldProblem::code).containsExactly("choice.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2026-12-24'", "' 2024-02-29 '"})
    void readsADate(String date) {
        assertThat(Words.date().check(json(date), findings)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'24-12-2026'", "'2025-02-29'", "'2026-1-1'", "'vandaag'", "20261224", "'2026-12-24T00:00'"})
    void refusesWhatIsNoDate(String date) {
        assertThat(Words.date().check(json(date), findings)).isNull();
        assertThat(findings.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "'\"5\"', 5", "'\" 07 \"', 7", "0, 0", "10, 10"})
    void readsANumberAlsoFromAForm(String typed, int number) {
        assertThat(Words.number(0, 10).check(json(typed), findings).intValue()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "11, number.outside", "-1, number.outside", "1.5, number.invalid", "99999999999, number.invalid",
        "'\"-1\"', number.invalid", "'\"vijf\"', number.invalid", "true, number.invalid",
                "'\"9999999999\"', number.invalid",
    })
    void refusesWhatIsNoNumberInBetween(String typed, String code) {
        assertThat(Words.number(0, 10).check(json(typed), findings)).isNull();
        assertThat(findings.problems()).extracting(FieldProblem::code).containsExactly(code);
    }

    @Test
    void roundsADecimalToFiveDigits() {
        assertThat(Words.decimal(49, 52).check(json("51.123456789"), findings)).isEqualTo(json("51.12346"));
        assertThat(Words.decimal(49, 52).check(json("50"), findings).asDouble()).isEqualTo(50.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"48.9", "52.1", "'51'", "true", "[]"})
    void refusesADecimalOutside(String typed) {
        assertThat(Words.decimal(49, 52).check(json(typed), findings)).isNull();
    }

    @Test
    void takesOnlyYesOrNo() {
        assertThat(Words.yesOrNo().check(json("false"), findings)).isEqualTo(json("false"));
        assertThat(Words.yesOrNo().check(json("'false'"), findings)).isNull();
        assertThat(Words.yesOrNo().check(json("0"), findings)).isNull();
    }

    @Test
    void doesNotEvenReadAnEndlessWord() {
        Rule word = Words.word("x.invalid", typed -> {
            throw new AssertionError("read " + typed.length());
        });

        assertThat(word.check(json("'" + "a".repeat(1001) + "'"), findings)).isNull();
    }
}
