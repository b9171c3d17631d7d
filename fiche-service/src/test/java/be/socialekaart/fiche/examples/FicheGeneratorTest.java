package be.socialekaart.fiche.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Owner;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FicheGeneratorTest {

    private static final List<Fiche> MADE = make(2_500);

    private static List<Fiche> make(int howMany) {
        return new FicheGenerator().fiches().limit(howMany).toList();
    }

    @Test
    void makesTheSameFichesEveryTimeHoweverManyFollow() {
        assertThat(tuples(make(300))).isEqualTo(tuples(MADE.subList(0, 300)));
    }

    private static List<Tuple> tuples(List<Fiche> fiches) {
        return fiches.stream()
                .map(fiche -> tuple(fiche.id(), fiche.values(), fiche.provenance()))
                .toList();
    }

    @Test
    void breaksNoRuleOfAnyField() {
        for (Fiche fiche : MADE)
            for (Field field : Fields.all())
                assertThat(FieldRules.check(field.name(), fiche.values().at(field.name()))
                                .problems())
                        .as("%s of %s", field.name(), fiche.values().body())
                        .isEmpty();
    }

    @Test
    void breaksNoRuleHoweverManyAreMade() {
        assertThat(make(20_000)).hasSize(20_000);
    }

    @Test
    void writesValuesAsTheRegisterWritesThem() {
        for (Fiche fiche : MADE)
            for (Field field : Fields.all()) {
                JsonNode value = fiche.values().at(field.name());
                assertThat(FieldRules.check(field.name(), value).value()).isEqualTo(value);
            }
    }

    @Test
    void givesEveryFicheItsOwnIdAndItsOwnName() {
        Set<String> names = new HashSet<>();
        MADE.forEach(fiche -> names.add(text(fiche, "name")));
        assertThat(MADE).extracting(Fiche::id).doesNotHaveDuplicates();
        assertThat(names).hasSameSizeAs(MADE);
    }

    @Test
    void spreadsFichesAsPeopleLive() {
        assertThat(MADE.stream().filter(fiche -> livesIn(fiche, "44021")).count())
                .as("Gent")
                .isBetween(60L, 150L);
        assertThat(MADE.stream()
                        .map(fiche ->
                                fiche.values().body().at("/addresses/0/nisCode").asString())
                        .distinct()
                        .count())
                .as("municipalities")
                .isGreaterThan(280);
    }

    @Test
    void makesFichesOfEveryKindAndReach() {
        assertThat(MADE).extracting(fiche -> text(fiche, "kind")).contains("ORGANISATION", "PRACTICE", "PRACTITIONER");
        for (String field : List.of("homeVisits", "alsoServes", "recognitions", "practitioners", "openingExceptions"))
            assertThat(MADE).as(field).anyMatch(fiche -> fiche.values().at(field) != null);
        assertThat(MADE)
                .anyMatch(fiche -> fiche.values().body().path("addresses").size() > 1);
    }

    @Test
    void entersOneInTwoHundredTwice() {
        Fiche first = MADE.get(198);
        Fiche again = MADE.get(199);
        for (String field : List.of("addresses", "phones"))
            assertThat(again.values().at(field)).isEqualTo(first.values().at(field));
        assertThat(text(again, "name")).isNotEqualTo(text(first, "name"));
        assertThat(again.id()).isNotEqualTo(first.id());
    }

    @Test
    void leavesRecognitionsToTheirSource() {
        assertThat(MADE)
                .filteredOn(fiche -> fiche.values().at("recognitions") != null)
                .isNotEmpty()
                .allSatisfy(fiche -> assertThat(fiche.provenance().of("recognitions"))
                        .get()
                        .satisfies(field -> {
                            assertThat(field.origin()).isEqualTo(Origin.SOURCE);
                            assertThat(field.owner()).isEqualTo(Owner.SOURCE);
                            assertThat(field.source()).isEqualTo("voorbeeld");
                        }));
    }

    private static boolean livesIn(Fiche fiche, String nisCode) {
        return fiche.values().body().at("/addresses/0/nisCode").asString().equals(nisCode);
    }

    private static String text(Fiche fiche, String field) {
        return Objects.requireNonNull(fiche.values().at(field)).asString();
    }
}
