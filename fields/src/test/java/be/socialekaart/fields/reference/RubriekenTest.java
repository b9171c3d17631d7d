package be.socialekaart.fields.reference;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.reference.Rubriek.Look;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
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

    @Test
    void leadsFromEveryNameToWhatItIsToday() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Rubriek homes = RUBRIEKEN.byCode("14.04.01").orElseThrow();
        Rubriek renamed = homes.from(day, new Look("Woonzorg", "14.05", homes.parent()));
        Rubriek ended = RUBRIEKEN.byCode("ocmw").orElseThrow();
        Rubrieken later = Rubrieken.of(Stream.concat(
                        RUBRIEKEN.states().stream().filter(state -> !state.equals(homes) && !state.equals(ended)),
                        Stream.of(homes.until(day, null), renamed, ended.until(day, homes.id())))
                .toList());

        assertThat(later.byCode("14.04.01")).hasValue(renamed);
        assertThat(later.byCode("ocmw")).hasValue(renamed);
        assertThat(later.named("ocmw")).map(Rubriek::name).hasValue("OCMW");
        assertThat(later.keysOf(renamed)).containsExactly("14.04.01", "14.05", "ocmw", "woonzorgcentra");
        assertThat(later.on(day.minusDays(1)).byCode("14.04.01"))
                .map(Rubriek::name)
                .hasValue("Woonzorgcentra (WZC)");
        assertThat(later.on(day.minusDays(1)).byCode("ocmw")).map(Rubriek::name).hasValue("OCMW");
        assertThat(Rubrieken.parse(later.table()).states()).isEqualTo(later.states());
    }
}
