package be.socialekaart.fiche.searching;

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
    void asksForEveryWordFromItsBeginning() {
        assertThat(Words.of("thuis zorg").all()).isEqualTo("('thuis':*) & ('zorg':*)");
    }

    @Test
    void asksForShortWordsAsTheyAre() {
        assertThat(Words.of("ag").all()).isEqualTo("('ag')");
    }

    @Test
    void alsoAsksForWhatAWordIsMendedTo() {
        Words mended = Words.of("woonzorgcentum").mendedBy(Map.of("woonzorgcentum", List.of("woonzorgcentrum")));
        assertThat(mended.all()).isEqualTo("('woonzorgcentum':* | 'woonzorgcentrum')");
        assertThat(mended.unknown("woonzorgcentum")).isTrue();
    }

    @Test
    void knowsAWordThatOnlyStandsInLongerOnes() {
        Words mended = Words.of("zorgcentrum").mendedBy(Map.of("zorgcentrum", List.of("woonzorgcentrum")));
        assertThat(mended.unknown("zorgcentrum")).isFalse();
    }

    @Test
    void leavesNoWayOutOfTheQuotation() {
        assertThat(Words.of("x'); drop table fiche; -- & | ! <-> :* \\").all())
                .isEqualTo("('x') & ('drop':*) & ('table':*) & ('fiche':*)");
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
