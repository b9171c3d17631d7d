package be.socialekaart.fields.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final List<String> TOWNS = List.of("Gent", "Sint-Amandsberg", "Oostende", "Aalst", "Geel");

    @ParameterizedTest
    @CsvSource({
        "Sint-Niklaas, st niklaas",
        "Sint-Niklaas, ST. NIKLAAS",
        "Lo-Reninge, lo reninge",
        "Liège, LIEGE",
        "'  Gent ', gent",
        "Westkust&Polder, westkust & polder",
    })
    void takesTwoWaysOfWritingForTheSame(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Gent, Gentbrugge", "Oostende, Oost ende", "Stekene, Sintekene", "Aalst, Aalter"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
    }

    @Test
    void findsAProvinceBySlug() {
        assertThat(Arrays.stream(Province.values()).map(Province::slug))
                .containsExactlyInAnyOrder(
                        "antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel");
        assertThat(Province.ofSlug("oost-vlaanderen")).hasValue(Province.OOST_VLAANDEREN);
        assertThat(Province.ofSlug("Oost-Vlaanderen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Gebt, Gent",
        "St. Amansberg, Sint-Amandsberg",
        "OOSTENDEN, Oostende",
        "Ostende, Oostende",
        "Alst, Aalst"
    })
    void findsTheNameThatWasMeant(String typed, String meant) {
        assertThat(Names.nearest(typed, TOWNS)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "Gnt", "Brugge", "Antwerpen", "((((", "Oostende aan Zee"})
    void guessesNothingFromTooLittle(String typed) {
        assertThat(Names.nearest(typed, TOWNS)).isEmpty();
    }
}
