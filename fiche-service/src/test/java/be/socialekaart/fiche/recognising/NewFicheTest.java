package be.socialekaart.fiche.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.recognitions.Recognition;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class NewFicheTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({"Huis Ster, PE7, Huis Ster", "-, PE7, PE7", "-, 7, Erkenning 7"})
    void alwaysHasAName(String holderName, String number, String name) {
        Recognition record =
                new Recognition("zorg", "1", Instant.EPOCH, JSON.readTree("""
                {"number": "%s", "holderName": "%s", "kind": "ERKENNING", "status": "GRANTED"}
                """.formatted(number, holderName)));
        assertThat(new NewFiche(record).values().at("name").asString()).isEqualTo(name);
    }
}
