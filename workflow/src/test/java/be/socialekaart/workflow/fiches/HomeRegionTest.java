package be.socialekaart.workflow.fiches;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HomeRegionTest {

    private final HomeRegion home = new HomeRegion();

    @Test
    void isTheProvinceOfThePrimaryAddress() {
        assertThat(of("[{\"postcode\":\"8000\"},{\"primary\":true,\"nisCode\":\"44021\",\"postcode\":\"9000\"}]"))
                .isEqualTo("oost-vlaanderen");
    }

    @Test
    void isFoundByPostcodeWhenTheMunicipalityIsUnknown() {
        assertThat(of("[{\"primary\":true,\"nisCode\":\"99999\",\"postcode\":\"3500\"}]"))
                .isEqualTo("limburg");
    }

    @Test
    void knowsBrussels() {
        assertThat(of("[{\"primary\":true,\"postcode\":\"1000\"}]")).isEqualTo("brussel");
    }

    @Test
    void takesAnotherAddressWhenThePrimaryOneIsNowhere() {
        assertThat(of("[{\"primary\":true,\"postcode\":\"0000\"},{\"postcode\":\"2000\"}]"))
                .isEqualTo("antwerpen");
    }

    @Test
    void isUnknownWithoutAnAddress() {
        assertThat(home.of(json("{}"))).isNull();
    }

    private String of(String addresses) {
        return home.of(json("{\"addresses\":" + addresses + "}"));
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
