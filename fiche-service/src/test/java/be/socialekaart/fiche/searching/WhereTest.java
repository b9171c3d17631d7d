package be.socialekaart.fiche.searching;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.reference.Area;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void isAnywhereWhenNothingWasTyped() {
        assertThat(Where.of(" ", "").anywhere()).isTrue();
    }

    @Test
    void takesAMunicipalityWhole() {
        Where gent = Where.of("Gent", "");
        assertThat(gent.wholeMunicipalities()).contains("44021");
        assertThat(gent.postcodes()).isEmpty();
        assertThat(gent.served()).contains("44021", "prov:oost-vlaanderen").anyMatch(area -> area.startsWith("elz:"));
    }

    @Test
    void takesOfAVillageItsPostcode() {
        Where drongen = Where.of("Drongen", "");
        assertThat(drongen.wholeMunicipalities()).isEmpty();
        assertThat(drongen.postcodes()).containsExactly("9031");
        assertThat(drongen.served()).contains("44021");
    }

    @Test
    void asksWhichOneWhenPlacesShareAName() {
        Where nieuwerkerken = Where.of("Nieuwerkerken", "");
        assertThat(nieuwerkerken.choices()).extracting(Area::label).contains("Nieuwerkerken (Aalst)");
        assertThat(nieuwerkerken.areas()).hasSizeGreaterThan(1);
    }

    @Test
    void asksNoMoreOnceOneWasChosen() {
        Where inAalst = Where.of("Nieuwerkerken", "9320");
        assertThat(inAalst.choices()).isEmpty();
        assertThat(inAalst.postcodes()).containsExactly("9320");
        assertThat(inAalst.wholeMunicipalities()).isEmpty();
    }

    @Test
    void takesTheCityAndNotTheProvinceOfThatName() {
        Where antwerpen = Where.of("Antwerpen", "");
        assertThat(antwerpen.areas()).extracting(Area::kind).containsOnly(Area.Kind.MUNICIPALITY);
        assertThat(antwerpen.choices()).isEmpty();
    }

    @Test
    void searchesACareZoneWhenOnlyThatIsMeant() {
        Where zone = Where.of("elz:schelde-en-leie", "");
        assertThat(zone.zones()).containsExactly("schelde-en-leie");
        assertThat(zone.served()).contains("elz:schelde-en-leie");
    }

    @Test
    void saysWhenNobodyKnowsThePlace() {
        assertThat(Where.of("Atlantis", "").unknown()).isTrue();
    }
}
