package be.socialekaart.fields.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class RubriekenTest {

    private static final Rubrieken RUBRIEKEN = Rubrieken.load();

    @Test
    void hasTheTwentyTwoHeadingsInFiveGroups() {
        assertThat(RUBRIEKEN.headings()).hasSize(22).allMatch(heading -> heading.code() != null);
        assertThat(RUBRIEKEN.headings().stream().map(Rubriek::group).distinct()).hasSize(5);
        assertThat(RUBRIEKEN.headings().getFirst().code()).isEqualTo("01");
        assertThat(RUBRIEKEN.headings().getLast().code()).isEqualTo("22");
    }

    @Test
    void givesEveryRubriekAnIdOfItsOwn() {
        assertThat(RUBRIEKEN.all()).extracting(Rubriek::id).doesNotHaveDuplicates();
        assertThat(RUBRIEKEN.all()).extracting(Rubriek::key).doesNotHaveDuplicates();
        assertThat(RUBRIEKEN.all().stream().map(Rubriek::code).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void findsByCodeAndById() {
        Rubriek homes = RUBRIEKEN.byCode("14.04.01").orElseThrow();

        assertThat(homes.name()).isEqualTo("Woonzorgcentra (WZC)");
        assertThat(RUBRIEKEN.byCode(homes.id())).hasValue(homes);
        assertThat(RUBRIEKEN.byCode("99")).isEmpty();
    }

    @Test
    void hangsEveryRubriekUnderOneThatExists() {
        assertThat(RUBRIEKEN.all())
                .filteredOn(rubriek -> rubriek.parent() != null)
                .allMatch(rubriek -> RUBRIEKEN.byCode(rubriek.parent()).isPresent());
        assertThat(RUBRIEKEN.under("14")).extracting(Rubriek::code).containsExactly("14.04");
        assertThat(RUBRIEKEN.under("14.04")).extracting(Rubriek::code).containsExactly("14.04.01");
        assertThat(RUBRIEKEN.under("14.04.01")).isEmpty();
    }

    @Test
    void saysWhatIsOurOwn() {
        assertThat(RUBRIEKEN.byCode("ocmw").orElseThrow().codeCertain()).isFalse();
        assertThat(RUBRIEKEN.byCode("14.04").orElseThrow().nameCertain()).isFalse();
        assertThat(RUBRIEKEN.byCode("14.04.01").orElseThrow().codeCertain()).isTrue();
    }
}
