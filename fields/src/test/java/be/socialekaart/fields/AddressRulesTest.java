package be.socialekaart.fields;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.text.FieldText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AddressRulesTest {

    private static String address(String postcode, String municipality) {
        return "{'street':'Kerkstraat','number':'12','postcode':'%s','municipality':'%s'}"
                .formatted(postcode, municipality);
    }

    private static Checked check(String... addresses) {
        return FieldRules.check("addresses", json("[" + String.join(",", addresses) + "]"));
    }

    @ParameterizedTest
    @CsvSource({
        "9000, Gent,                Gent,              44021, ",
        "9000, gent,                Gent,              44021, ",
        "9000, '',                  Gent,              44021, ",
        "9040, Sint-Amandsberg,     Gent,              44021, Sint-Amandsberg",
        "9040, St. Amandsberg,      Gent,              44021, Sint-Amandsberg",
        "9040, Gent,                Gent,              44021, ",
        "3700, Tongeren,            Tongeren-Borgloon, 73111, Tongeren",
        "8700, Tielt,               Tielt,             37022, ",
        "3390, Tielt,               Tielt-Winge,       24135, Tielt",
        "1050, Ixelles,             Elsene,            21009, ",
        "2070, Zwijndrecht,         Beveren-Kruibeke-Zwijndrecht, 46030, Zwijndrecht",
    })
    void fillsInWhatFollowsFromThePostcode(
            String postcode, String typed, String municipality, String nisCode, String place) {
        Checked checked = check(address(postcode, typed));

        assertThat(checked.problems()).isEmpty();
        JsonNode address = checked.value().path(0);
        assertThat(address.path("municipality").asString()).isEqualTo(municipality);
        assertThat(address.path("nisCode").asString()).isEqualTo(nisCode);
        assertThat(address.path("place").asString(null)).isEqualTo(place);
        assertThat(address.path("kind").asString()).isEqualTo("VISIT");
        assertThat(address.path("primary").asBoolean()).isTrue();
        assertThat(address.path("lat").asDouble()).isBetween(50.6, 51.6);
        assertThat(address.path("lon").asDouble()).isBetween(2.5, 6.0);
    }

    @Test
    void saysWhichMunicipalitiesGoWithThePostcode() {
        FieldProblem problem = check(address("9000", "Aalst")).problems().getFirst();

        assertThat(problem.path()).isEqualTo("addresses/0/municipality");
        assertThat(problem.code()).isEqualTo("address.elsewhere");
        assertThat(FieldText.problem(problem))
                .contains("Aalst hoort niet bij 9000 maar bij 3800, 9300.")
                .contains("Gent");
    }

    @ParameterizedTest
    @CsvSource({
        "4000, Luik, postcode.unknown,    addresses/0/postcode",
        "0999, Gent, postcode.invalid,    addresses/0/postcode",
        "900,  Gent, postcode.invalid,    addresses/0/postcode",
        "9001, Gent, postcode.unknown,    addresses/0/postcode",
    })
    void refusesAPostcodeThatIsNotThere(String postcode, String municipality, String code, String path) {
        FieldProblem problem = check(address(postcode, municipality)).problems().getFirst();

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.path()).isEqualTo(path);
    }

    @Test
    void keepsThePlaceInItsMunicipality() {
        String stored = "{'kind':'VISIT','primary':true,'street':'Dorp','number':'1','postcode':'9040',"
                + "'municipality':'Gent','place':'Sint-Amandsberg','nisCode':'44021','lat':51.05678,'lon':3.75123}";

        Checked checked = check(stored);

        assertThat(checked.value()).isEqualTo(json("[" + stored + "]"));
    }

    @Test
    void refusesAPlaceOfAnotherMunicipality() {
        String address = address("9040", "Gent").replace("}", ",'place':'Borgerhout'}");

        assertThat(check(address).problems())
                .extracting(FieldText::problem)
                .singleElement()
                .asString()
                .startsWith("Borgerhout hoort niet bij 9040 maar bij 2140.");
    }

    @Test
    void offersTheRightSpelling() {
        assertThat(check(address("9040", "Sint-Amansberg")).problems())
                .extracting(FieldText::problem)
                .containsExactly("Sint-Amansberg kennen we niet bij 9040. Bedoelt u Sint-Amandsberg?");
        assertThat(check(address("9000", "Atlantis")).problems())
                .extracting(FieldProblem::code)
                .containsExactly("address.mismatch");
    }

    @Test
    void neverBelievesANisCodeThatIsSent() {
        String address = address("9000", "Gent").replace("}", ",'nisCode':'11002'}");

        assertThat(check(address).value().path(0).path("nisCode").asString()).isEqualTo("44021");
    }

    @Test
    void asksForOneMainAddressAmongSeveral() {
        String other = address("8700", "Tielt");
        String primary = ",'primary':true}";

        assertThat(check(address("9000", "Gent"), other).problems().getFirst().code())
                .isEqualTo("primary.missing");
        assertThat(check(address("9000", "Gent").replace("}", primary), other.replace("}", primary))
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo("primary.several");
        assertThat(check(address("9000", "Gent").replace("}", primary), other).ok())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12, true", "12A, true", "12-14, true", "z/n, true", "'', false", "twaalf, false", "<b>1, false"})
    void knowsAHouseNumber(String number, boolean ok) {
        String address = address("9000", "Gent").replace("'number':'12'", "'number':'" + number + "'");

        assertThat(check(address).ok()).isEqualTo(ok);
    }

    @Test
    void refusesCoordinatesOutsideBelgium() {
        String address = address("9000", "Gent").replace("}", ",'lat':48.85,'lon':2.35}");

        assertThat(check(address).problems())
                .extracting(FieldProblem::path)
                .containsExactly("addresses/0/lat", "addresses/0/lon");
    }
}
