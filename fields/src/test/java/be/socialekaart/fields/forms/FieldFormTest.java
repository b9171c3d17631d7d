package be.socialekaart.fields.forms;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldFormTest {

    private static Map<String, List<String>> posted(String... namesAndValues) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return parameters;
    }

    @Test
    void readsRowsAndLeavesOutTheBlankOnes() {
        var parameters = posted(
                "phones[0].value", "09 200 00 00",
                "phones[0].label", "onthaal",
                "phones[1].value", " ",
                "phones[1].label", "",
                "phones[12].value", "1712",
                "phones.primary", "12",
                "phonesOther[0].value", "1",
                "emails[0].value", "a@b.be");

        assertThat(FieldForm.read("phones", parameters))
                .isEqualTo(json("[{'value':'09 200 00 00','label':'onthaal','primary':false},"
                        + "{'value':'1712','primary':true}]"));
    }

    @Test
    void saysNothingAboutTheFirstOneWhenNobodyChose() {
        assertThat(FieldForm.read("emails", posted("emails[0].value", "a@b.be")))
                .isEqualTo(json("[{'value':'a@b.be'}]"));
    }

    @Test
    void isNullWhenEverythingIsBlank() {
        assertThat(FieldForm.read("phones", posted("phones[0].value", ""))).isNull();
        assertThat(FieldForm.read("purpose", posted("purpose", " \r\n "))).isNull();
        assertThat(FieldForm.read("openingHours", posted("openingHours/MON[0].kind", "OPEN")))
                .isNull();
        assertThat(FieldForm.read("purpose", Map.of())).isNull();
    }

    @Test
    void keepsWhatWasTypedEvenIfItIsWrong() {
        assertThat(FieldForm.read("phones", posted("phones[0].value", "bel mij")))
                .isEqualTo(json("[{'value':'bel mij'}]"));
        assertThat(FieldForm.read("ages", posted("ages.from", "nul", "ages.to", "18")))
                .isEqualTo(json("{'from':'nul','to':18}"));
    }

    @Test
    void readsATextAsItsLines() {
        assertThat(FieldForm.read("purpose", posted("purpose", "een\r\ntwee"))).isEqualTo(json("'een\\ntwee'"));
    }

    @Test
    void readsAWeekAndOneDay() {
        var parameters = posted(
                "openingHours/MON[0].from", "9:00",
                "openingHours/MON[0].to", "12:00",
                "openingHours/MON[0].kind", "OPEN",
                "openingHours/MON[1].from", "",
                "openingHours/MON[1].to", "",
                "openingHours/MON[1].kind", "OPEN",
                "openingHours/SUN[1].from", "10:00",
                "openingHours/SUN[1].kind", "PHONE");
        String monday = "[{'from':'9:00','to':'12:00','kind':'OPEN'}]";

        assertThat(FieldForm.read("openingHours", parameters))
                .isEqualTo(json("{'MON':" + monday + ",'SUN':[{'from':'10:00','kind':'PHONE'}]}"));
        assertThat(FieldForm.read("openingHours/MON", parameters)).isEqualTo(json(monday));
        assertThat(FieldForm.read("openingHours/TUE", parameters)).isNull();
    }

    @Test
    void keepsCoordinatesOnlyWithTheAddressTheyWereFoundFor() {
        var parameters = new HashMap<>(posted(
                "addresses[0].street", "Kerkstraat",
                "addresses[0].number", "1",
                "addresses[0].postcode", "9000",
                "addresses[0].municipality", "Gent",
                "addresses[0].lat", "51.05",
                "addresses[0].lon", "3.7",
                "addresses[0].of", "Kerkstraat|1|9000|Gent"));
        assertThat(FieldForm.read("addresses", parameters).path(0).path("lat").asDouble())
                .isEqualTo(51.05);

        parameters.put("addresses[0].street", List.of("Dorp"));
        assertThat(FieldForm.read("addresses", parameters).path(0).has("lat")).isFalse();
    }

    @Test
    void readsCheckboxesAndRowsOfWords() {
        assertThat(FieldForm.read("languages", Map.of("languages", List.of("nl", "fr"))))
                .isEqualTo(json("['nl','fr']"));
        assertThat(FieldForm.read("homeVisits", posted("homeVisits[0]", "Gent", "homeVisits[1]", "")))
                .isEqualTo(json("['Gent']"));
    }

    @Test
    void readsHostileNamesWithoutHarm() {
        var parameters = new HashMap<>(posted(
                "phones[99999999999].value", "1",
                "phones[-1].value", "2",
                "phones[0]x", "3",
                "phones[0][0].value", "4",
                "phones[].value", "5",
                "phones[1].constructor", "6"));
        assertThat(FieldForm.read("phones", parameters)).isNull();

        IntStream.range(0, 5_000).forEach(row -> parameters.put("phones[" + row + "].value", List.of("1712")));
        assertThat(FieldForm.read("phones", parameters)).hasSizeLessThanOrEqualTo(1_000);
    }
}
