package be.socialekaart.fields.reference;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.reference.Localities.Known;
import be.socialekaart.fields.reference.Localities.Mismatch;
import be.socialekaart.fields.reference.Localities.UnknownPostcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {

    private static final Areas AREAS = Areas.load();
    private static final Localities LOCALITIES = new Localities(AREAS);

    @Test
    void findsEveryPlaceByItsPostcodeAndName() {
        assertThat(AREAS.places())
                .allSatisfy(place -> assertThat(LOCALITIES.find(place.postcode(), place.name()))
                        .isInstanceOfSatisfying(
                                Known.class,
                                known -> assertThat(known.municipality().nisCode())
                                        .isEqualTo(place.nisCode())));
    }

    @Test
    void findsEveryPlaceByItsPostcodeAndMunicipality() {
        assertThat(AREAS.places()).allSatisfy(place -> {
            String municipality =
                    AREAS.municipalityByNis(place.nisCode()).orElseThrow().name();
            assertThat(LOCALITIES.find(place.postcode(), municipality, place.name()))
                    .isInstanceOfSatisfying(Known.class, known -> {
                        assertThat(known.municipality().name()).isEqualTo(municipality);
                        assertThat(known.place()).isEqualTo(place.name().equals(municipality) ? null : place.name());
                    });
        });
    }

    @ParameterizedTest
    @CsvSource({"9820, Melle", "9090, Melle", "9150, Kruibeke", "3840, Borgloon", "1570, Galmaarden"})
    void understandsAMunicipalityThatEnded(String postcode, String name) {
        assertThat(LOCALITIES.find(postcode, name)).isInstanceOf(Known.class);
    }

    @Test
    void saysWhatGoesWithAPostcode() {
        assertThat(LOCALITIES.find("9040", "Brugge"))
                .isInstanceOfSatisfying(
                        Mismatch.class,
                        mismatch -> assertThat(mismatch.choices()).containsExactly("Gent", "Sint-Amandsberg"));
        assertThat(LOCALITIES.find("0000", "Brugge")).isInstanceOf(UnknownPostcode.class);
    }

    @Test
    void takesThePointOfTheVillage() {
        Known city = (Known) LOCALITIES.find("9000", "Gent");
        Known village = (Known) LOCALITIES.find("9040", "Sint-Amandsberg");

        assertThat(village.lat()).isNotEqualTo(city.lat());
    }
}
