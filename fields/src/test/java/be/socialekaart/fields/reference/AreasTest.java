package be.socialekaart.fields.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.reference.Area.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class AreasTest {

    private static final Areas AREAS = Areas.load();

    @Test
    void hasTheMunicipalitiesOf2025() {
        Map<String, Long> perProvince =
                AREAS.municipalities().stream().collect(groupingBy(Municipality::province, counting()));

        assertThat(perProvince)
                .isEqualTo(Map.of(
                        "antwerpen", 67L,
                        "limburg", 38L,
                        "oost-vlaanderen", 55L,
                        "vlaams-brabant", 63L,
                        "west-vlaanderen", 62L,
                        "brussel", 19L));
    }

    @Test
    void knowsWhatWasThereBeforeTheMergers() {
        LocalDate before = LocalDate.of(2024, 12, 31);

        assertThat(AREAS.municipalitiesOn(before)).hasSize(319);
        assertThat(AREAS.municipalitiesOn(before.plusDays(1))).hasSize(304);
        assertThat(AREAS.municipalityByNis("11007"))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Borsbeek"));
        assertThat(AREAS.today("11007")).map(Municipality::name).hasValue("Antwerpen");
        assertThat(AREAS.today("11056")).map(Municipality::province).hasValue("oost-vlaanderen");
        assertThat(AREAS.municipalityByNis("11056").orElseThrow().province()).isEqualTo("antwerpen");
    }

    @Test
    void letsEveryEndedMunicipalityGoUpInOneOfToday() {
        assertThat(AREAS.everyMunicipality())
                .filteredOn(it -> !it.current())
                .hasSize(27)
                .allSatisfy(ended -> {
                    assertThat(ended.validTo()).isEqualTo(LocalDate.of(2024, 12, 31));
                    assertThat(AREAS.today(ended.nisCode())).isPresent();
                });
    }

    @Test
    void hasTheSixtyZones() {
        assertThat(AREAS.zones()).hasSize(60).extracting(CareZone::slug).doesNotHaveDuplicates();
        assertThat(AREAS.zones().stream().collect(groupingBy(CareZone::province, counting())))
                .isEqualTo(Map.of(
                        "antwerpen", 16L,
                        "limburg", 8L,
                        "oost-vlaanderen", 12L,
                        "vlaams-brabant", 11L,
                        "west-vlaanderen", 12L,
                        "brussel", 1L));
    }

    @Test
    void putsEveryPlaceInAMunicipalityOfTodayAndAZoneOfIt() {
        assertThat(AREAS.places()).hasSize(1204).allSatisfy(place -> {
            Municipality municipality = AREAS.municipalityByNis(place.nisCode()).orElseThrow();
            assertThat(municipality.current()).isTrue();
            assertThat(municipality.zones()).contains(place.zone());
            assertThat(AREAS.zone(place.zone())).isPresent();
        });
    }

    @Test
    void givesEveryMunicipalityAPlaceAndAZone() {
        assertThat(AREAS.municipalities()).allSatisfy(municipality -> {
            assertThat(AREAS.places()).anyMatch(place -> place.nisCode().equals(municipality.nisCode()));
            assertThat(municipality.zones())
                    .isNotEmpty()
                    .allMatch(zone -> AREAS.zone(zone).isPresent());
            assertThat(Province.ofSlug(municipality.province())).isPresent();
        });
    }

    @Test
    void splitsOnlyTheCityOfAntwerpenOverZones() {
        assertThat(AREAS.municipalities())
                .filteredOn(it -> it.zones().size() > 1)
                .extracting(Municipality::name)
                .containsExactly("Antwerpen");
        assertThat(AREAS.byPostcode("2100")).extracting(Place::zone).containsOnly("antwerpen-oost");
    }

    @Test
    void liesInBelgium() {
        assertThat(AREAS.places())
                .allSatisfy(place -> assertThat(isInFlandersOrBrussels(place.lat(), place.lon()))
                        .as(place.name())
                        .isTrue());
        assertThat(AREAS.everyMunicipality()).allMatch(it -> isInFlandersOrBrussels(it.lat(), it.lon()));
    }

    private static boolean isInFlandersOrBrussels(double lat, double lon) {
        return lat > 50.65 && lat < 51.55 && lon > 2.5 && lon < 5.95;
    }

    @ParameterizedTest
    @CsvSource({"9000, oost-vlaanderen", "2070, oost-vlaanderen", "44021, oost-vlaanderen", "1000, brussel"})
    void knowsTheProvince(String nisCodeOrPostcode, String province) {
        assertThat(AREAS.provinceOf(nisCodeOrPostcode)).hasValue(province);
    }

    @Test
    void knowsNoProvinceOfNowhere() {
        assertThat(AREAS.provinceOf("4000")).isEmpty();
        assertThat(AREAS.provinceOf("")).isEmpty();
        assertThat(AREAS.byPostcode("9999")).isEmpty();
    }

    @Test
    void namesThePlaceOfAPostcodeFirst() {
        assertThat(AREAS.byPostcode("9031").getFirst().name()).isEqualTo("Drongen");
    }

    @ParameterizedTest
    @CsvSource({
        "Tielt,    Tielt (gemeente); Tielt (Tielt-Winge)",
        "Halle,    Halle (gemeente); Halle (Zoersel)",
        "Aalst,    Aalst (gemeente); Aalst (Sint-Truiden)",
        "Kapellen, Kapellen (gemeente); Kapellen (Glabbeek)",
        "Hamme,    Hamme (gemeente); Hamme (Merchtem)",
        "Vorst,    Vorst (gemeente); Vorst (Laakdal)",
        "Oostkerke, Oostkerke (Diksmuide); Oostkerke (Damme)",
    })
    void offersEveryNamesake(String name, String labels) {
        assertThat(AREAS.resolve(name)).extracting(Area::label).containsExactlyInAnyOrder(labels.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "SINT-niklaas,              MUNICIPALITY, 46021",
        "st. niklaas,               MUNICIPALITY, 46021",
        "Ixelles,                   MUNICIPALITY, 21009",
        "9000,                      POSTCODE,     9000",
        "9040 sint amandsberg,      PLACE,        9040",
        "9040 Elders,               POSTCODE,     9040",
        "Halle (Zoersel),           PLACE,        2980",
        "Tielt (gemeente),          MUNICIPALITY, 37022",
        "ELZ Schelde en Leie,       ZONE,         elz:schelde-en-leie",
        "elz:gent,                  ZONE,         elz:gent",
        "eerstelijnszone bruzel,    ZONE,         elz:bruzel",
        "Regio Kortrijk,            ZONE,         elz:kortrijk-kuurne-harelbeke",
        "N-O-Waasland,              ZONE,         elz:waasland-no",
        "westkust & polder,         ZONE,         elz:westkust-polder",
        "oost vlaanderen,           PROVINCE,     prov:oost-vlaanderen",
        "provincie Antwerpen,       PROVINCE,     prov:antwerpen",
        "prov:brussel,              PROVINCE,     prov:brussel",
    })
    void understandsWhatIsTyped(String typed, Kind kind, String code) {
        assertThat(AREAS.resolve(typed)).singleElement().satisfies(area -> {
            assertThat(area.kind()).isEqualTo(kind);
            assertThat(area.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'---'", "Atlantis", "0000", "'; drop table'", "ELZ Nergens", "(((((", "9000(", "%"})
    void findsNothingInNonsense(String typed) {
        List<Area> found = AREAS.resolve(typed);

        assertThat(found).isEmpty();
    }

    @Test
    void offersTheMunicipalityOfTodayForOneThatEnded() {
        assertThat(AREAS.resolve("Borgloon"))
                .extracting(Area::label)
                .containsExactlyInAnyOrder("Tongeren-Borgloon (gemeente)", "Borgloon (Tongeren-Borgloon)");
    }

    @Test
    void resolvesEveryLabelToItsOwnArea() {
        AREAS.places().stream()
                .map(Place::name)
                .distinct()
                .flatMap(name -> AREAS.resolve(name).stream())
                .forEach(area -> assertThat(AREAS.resolve(area.label()))
                        .as(area.label())
                        .isNotEmpty()
                        .allMatch(other ->
                                other.kind() == area.kind() && other.name().equals(area.name())));
    }

    @Test
    void namesWhatCanBeServedSoThatItIsUnderstood() {
        assertThat(AREAS.names()).hasSize(304 + 60 + 6).doesNotHaveDuplicates().contains("Gent", "Aalst (gemeente)");
        assertThat(AREAS.names()).allSatisfy(name -> {
            String code = FieldRules.check(
                            "homeVisits", JsonNodeFactory.instance.arrayNode().add(name))
                    .value()
                    .path(0)
                    .asString();
            assertThat(AREAS.nameOf(code)).hasValue(name);
        });
    }

    @Test
    void coversAllOfAnArea() {
        Area gent = AREAS.resolve("Gent (gemeente)").getFirst();
        Area province = AREAS.resolve("provincie Oost-Vlaanderen").getFirst();

        assertThat(gent.postcodes()).contains("9000", "9040", "9052");
        assertThat(province.nisCodes()).hasSize(55);
        assertThat(province.zones()).hasSize(12);
    }
}
