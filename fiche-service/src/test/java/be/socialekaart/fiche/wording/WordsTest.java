package be.socialekaart.fiche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void forgetsAccentsCapitalsAndSigns() {
        assertThat(Words.of("  Zorghuis 'De Één', (Gent) ").typed()).containsExactly("zorghuis", "de", "een", "gent");
    }

    @Test
    void asksForEveryWordAndWidelyFromItsBeginning() {
        assertThat(Words.of("huis linde").all()).isEqualTo("('huis') & ('linde')");
        assertThat(Words.of("huis linde").allWidely()).isEqualTo("('huis':* | 'huis') & ('linde':* | 'linde')");
    }

    @Test
    void asksForShortWordsAsTheyAre() {
        assertThat(Words.of("ag").allWidely()).isEqualTo("('ag')");
    }

    @Test
    void widelyTakesACompoundForItsPartsToo() {
        assertThat(Words.of("thuisverpleging").all())
                .contains("'thuisverpleging'")
                .doesNotContain("&");
        assertThat(Words.of("thuisverpleging").allWidely()).contains("('thuis' & 'verpleging')");
    }

    @Test
    void takesAWordForOthersThatMeanTheSame() {
        assertThat(Words.of("kinesist").all()).startsWith("('kinesist' | ").contains("'kinesitherapeut'");
        assertThat(Words.of("kinesist").synonyms()).containsKey("kinesist");
    }

    @Test
    void widelyAlsoAsksForTheNearestWords() {
        Words mended = Words.of("heliotroop").mendedBy(Map.of("heliotroop", List.of("heliotropen")));
        assertThat(mended.allWidely()).isEqualTo("('heliotroop':* | 'heliotroop' | 'heliotropen')");
        assertThat(mended.unknown("heliotroop")).isTrue();
    }

    @Test
    void asksAKnownWordAsItIsUnlessItIsTheLast() {
        Words mended = Words.of("dagverpleging linde")
                .mendedBy(Map.of("dagverpleging", List.of("dagverpleging"), "linde", List.of("linde", "linden")));
        assertThat(mended.allWidely()).isEqualTo("('dagverpleging') & ('linde':* | 'linde' | 'linden')");
        assertThat(mended.others()).containsOnly(Map.entry("linde", List.of("linden")));
    }

    @Test
    void knowsAWordThatOnlyStandsInLongerOnes() {
        Words mended = Words.of("zorgcentrum").mendedBy(Map.of("zorgcentrum", List.of("woonzorgcentrum")));
        assertThat(mended.unknown("zorgcentrum")).isFalse();
    }

    @Test
    void leavesNoWayOutOfTheQuotation() {
        assertThat(Words.of("x'); drop table fiche; -- & | ! <-> :* \\").all())
                .isEqualTo("('x') & ('drop') & ('table') & ('fiche')");
    }

    @Test
    void looksAtTheFirstDozenWordsOnly() {
        assertThat(Words.of("a b c d e f g h i j k l m n o p").typed()).hasSize(12);
    }

    @Test
    void isNothingWhenOnlySignsWereTyped() {
        assertThat(Words.of("?! –").none()).isTrue();
    }
}
