package be.socialekaart.fiche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    @Test
    void knowsOtherWordsForTheSame() {
        assertThat(Synonyms.of("rusthuis")).contains("woonzorgcentrum").doesNotContain("rusthuis");
        assertThat(Synonyms.of("kinesist")).contains("kinesitherapeut");
        assertThat(Synonyms.of("kinesitherapeut")).contains("kinesist");
    }

    @Test
    void knowsAPlural() {
        assertThat(Synonyms.of("kinesisten")).contains("kinesitherapeut");
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(Synonyms.of("waterlelie")).isEmpty();
    }

    @Test
    void givesAWordForAPhrase() {
        assertThat(Synonyms.ofPhrases("Het Sociaal Huis van Gent.")).containsExactly("ocmw");
        assertThat(Synonyms.ofPhrases("Een asociaal huisje")).isEmpty();
        assertThat(Synonyms.of("ocmw")).isEmpty();
    }

    @Test
    void areWrittenAsWordsAreCompared() {
        List<String> all =
                Table.rows("synonym.csv").stream().flatMap(List::stream).toList();
        assertThat(all)
                .allSatisfy(word ->
                        assertThat(String.join(" ", Words.split(word).toList())).isEqualTo(word.replace('-', ' ')));
    }
}
