package be.socialekaart.fiche.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.recognitions.Recognition;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class MatchingDbTest {

    @Autowired
    GivenFiches given;

    @Autowired
    Matching matching;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsWhoIsAtTheDoorHoweverManyFichesThePostcodeHas() {
        for (int n = 10; n < 40; n++)
            given.registered(AFiche.named("Centrum huis onbekend nummer " + n).with("addresses", at("Kerkstraat")));
        FicheId door = given.registered(AFiche.named("Bakkerij Qxw").with("addresses", at("Zevensterrenlaan")));
        FicheId alike = given.registered(AFiche.named("Huis Zevenster").with("addresses", at("Dorpsplein")));
        assertThat(matching.match(record("Huis Zevenster vzw")).likely())
                .extracting(Match::fiche)
                .containsExactly(alike, door);
    }

    @Test
    void comparesNamesAsTheyWereWrittenLast() {
        FicheId fiche = given.registered(AFiche.named("Huis Oud").with("addresses", at("Marktplein")));
        given.changed(fiche, "name", "\"A.Z. St. Jan, Café vzw\"");
        assertThat(jdbc.sql("select comparable_name from fiche_search where fiche = :fiche")
                        .param("fiche", fiche.value())
                        .query(String.class)
                        .single())
                .isEqualTo("algemeen ziekenhuis sint jan cafe");
        assertThat(matching.match(record("Algemeen Ziekenhuis Sint-Jan Café")).likely())
                .extracting(Match::fiche)
                .contains(fiche);
    }

    private static String at(String street) {
        return """
                [{"kind": "VISIT", "street": "%s", "number": "7", "postcode": "3500", "municipality": "Hasselt"}]""".formatted(street);
    }

    private Recognition record(String name) {
        return new Recognition("zorg", "door", Instant.EPOCH, json.readTree("""
                {"number": "PEdoor", "establishments": [{"name": "%s", "street": "Zevensterrenlaan",
                 "houseNumber": "7", "postcode": "3500", "municipality": "Hasselt"}]}
                """.formatted(name)));
    }
}
