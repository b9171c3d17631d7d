package be.socialekaart.local.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HospitalDeliveryTest {

    private static final String CSV = """
            id,hospital_name,site_name,street,house_number,postcode,city,cap_beds,facility_type,pub_date
            1,AZ VOORBEELD,,"KERKSTRAAT 12A",,9000,GENT,419,Algemeen ziekenhuis,16/04/2020
            2,AZ VOORBEELD,CAMPUS ZUID,NOORDLAAN,3,1070,BRUXELLES--7,,,16/04/2020
            3,CH EXEMPLE,,RUE HAUTE 1,,4000,LIEGE,10,,16/04/2020
            """;

    @Test
    void writesTheHospitalsOfFlandersAndBrusselsAndTheirNumber() throws IOException {
        List<String> lines = HospitalDelivery.lines(CSV);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .contains("\"version\":\"2020-04-16T00:00:00Z\"")
                .contains("\"street\":\"KERKSTRAAT\",\"houseNumber\":\"12A\"")
                .contains("\"amount\":419");
        assertThat(lines.get(1)).contains("AZ VOORBEELD - CAMPUS ZUID").doesNotContain("BRUXELLES");
        assertThat(lines.get(2)).isEqualTo("{\"end\":true,\"count\":2}");
    }
}
