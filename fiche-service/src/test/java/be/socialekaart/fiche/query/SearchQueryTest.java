package be.socialekaart.fiche.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.fiche.searching.Question;
import be.socialekaart.web.Refusal;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void readsAnAddressThatWasPasted() {
        SearchQuery query =
                SearchQuery.read("https://kaart.example/zoeken?wat=thuis+zorg&waar=Gent%20Zuid&na=abc#inhoud");
        assertThat(query.value("wat")).isEqualTo("thuis zorg");
        assertThat(query.value("waar")).isEqualTo("Gent Zuid");
        assertThat(query.text()).doesNotContain("abc");
    }

    @Test
    void takesWordsForWhatIsSearched() {
        assertThat(SearchQuery.read("thuiszorg & meer").href()).isEqualTo("/zoeken?wat=thuiszorg+%26+meer");
    }

    @Test
    void searchesThereUnlessItNamesAPlace() {
        assertThat(SearchQuery.read("wat=a").within("ELZ Amalo").value("waar")).isEqualTo("ELZ Amalo");
        assertThat(SearchQuery.read("wat=a&waar=Gent").within("ELZ Amalo").value("waar"))
                .isEqualTo("Gent");
    }

    @Test
    void refusesWhatCannotBeReadOrAsked() {
        assertThatThrownBy(() -> SearchQuery.read("wat=%zz")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SearchQuery.read("wat=" + "a".repeat(4001))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Question.of(SearchQuery.read("rubriek=99.99"))).isInstanceOf(Refusal.class);
    }
}
