package be.socialekaart.fiche.searching;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.reference.Area;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {

    @Test
    void isAnywhereWhenNothingWasTyped() {
        assertThat(Where.of(" ", "", Optional.empty()).anywhere()).isTrue();
    }

    @Test
    void takesAMunicipalityWhole() {
        Where gent = Where.of("Gent", "", Optional.empty());
        assertThat(gent.wholeMunicipalities()).contains("44021");
        assertThat(gent.postcodes()).isEmpty();
        assertThat(gent.served()).contains("44021", "prov:oost-vlaanderen").anyMatch(area -> area.startsWith("elz:"));
    }

    @Test
    void takesOfAVillageItsPostcode() {
        Where drongen = Where.of("Drongen", "", Optional.empty());
        assertThat(drongen.wholeMunicipalities()).isEmpty();
        assertThat(drongen.postcodes()).containsExactly("9031");
        assertThat(drongen.served()).contains("44021");
    }

    @Test
    void asksWhichOneWhenPlacesShareAName() {
        Where nieuwerkerken = Where.of("Nieuwerkerken", "", Optional.empty());
        assertThat(nieuwerkerken.choices()).extracting(Area::label).contains("Nieuwerkerken (Aalst)");
        assertThat(nieuwerkerken.areas()).hasSizeGreaterThan(1);
    }

    @Test
    void asksNoMoreOnceOneWasChosen() {
        Where inAalst = Where.of("Nieuwerkerken", "9320", Optional.empty());
        assertThat(inAalst.choices()).isEmpty();
        assertThat(inAalst.postcodes()).containsExactly("9320");
        assertThat(inAalst.wholeMunicipalities()).isEmpty();
    }

    @Test
    void takesTheCityAndNotTheProvinceOfThatName() {
        Where antwerpen = Where.of("Antwerpen", "", Optional.empty());
        assertThat(antwerpen.areas()).extracting(Area::kind).containsOnly(Area.Kind.MUNICIPALITY);
        assertThat(antwerpen.choices()).isEmpty();
    }

    @Test
    void searchesACareZoneWhenOnlyThatIsMeant() {
        Where zone = Where.of("elz:schelde-en-leie", "", Optional.empty());
        assertThat(zone.zones()).containsExactly("schelde-en-leie");
        assertThat(zone.served()).contains("elz:schelde-en-leie");
    }

    @Test
    void saysWhenNobodyKnowsThePlace() {
        assertThat(Where.of("Atlantis", "", Optional.empty()).unknown()).isTrue();
    }

    @Test
    void roundsWhereSomebodyIsToAKilometre() {
        Where near = Where.of("nabij mij", "", Where.Near.read("51.053721,3.721987"));
        assertThat(near.near()).isEqualTo(new Where.Near(51.05, 3.72));
        assertThat(near.unknown()).isFalse();
    }

    @Test
    void prefersAPlaceThatIsTyped() {
        assertThat(Where.of("Kortrijk", "", Where.Near.read("51.05,3.72")).near())
                .isNull();
    }

    @Test
    void asksForAPlaceWhenTheBrowserToldNone() {
        Where near = Where.of("Nabij mij", "", Optional.empty());
        assertThat(near.nearNobodyKnowsWhat()).isTrue();
        assertThat(near.unknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gent", "51.05", "51.05,3.72,1", "91.0,3.0", "51.05,-3.72", "1e9,3", "NaN,NaN"})
    void takesNothingElseForASpot(String written) {
        assertThat(Where.Near.read(written)).isEmpty();
    }
}
