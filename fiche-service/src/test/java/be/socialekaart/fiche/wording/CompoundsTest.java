package be.socialekaart.fiche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource({
        "thuiszorg, thuis zorg",
        "thuisverpleging, thuis verpleging",
        "woonzorgcentrum, woon zorg centrum",
        "gezinszorg, gezins zorg",
        "kinderdagverblijf, kinder dag verblijf",
        "jongerenadviescentrum, jongeren advies centrum",
        "schuldbemiddeling, schuld bemiddeling"
    })
    void takesACompoundApart(String compound, String parts) {
        assertThat(Compounds.parts(compound)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"zorg", "waterlelie", "huisje", "thuisxzorg", "zorgzorgx", "a", "''"})
    void leavesAnyOtherWordWhole(String word) {
        assertThat(Compounds.parts(word)).isEmpty();
    }

    @Test
    void doesNotLoseItselfInALongWord() {
        assertThat(Compounds.parts("huis".repeat(1_000))).isEmpty();
        assertThat(Compounds.parts("huis".repeat(9) + "x")).isEmpty();
    }
}
