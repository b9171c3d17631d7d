package be.socialekaart.fiche.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.matching.Match.Reason;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fields.FicheValues;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ScoringTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Recognition RECORD = new Recognition("zorg", "1", Instant.EPOCH, JSON.readTree("""
            {"number": "PE1", "holderKbo": "0720947550", "establishments": [{"number": "2000000339",
             "name": "Huis ter Leie", "street": "Sint-Jansstraat", "houseNumber": "12", "postcode": "9000"}]}
            """));

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource({
        "establishment number alone, 2000000339, , 0, , 100, ESTABLISHMENT_NUMBER",
        "nothing at all, , , 0, , 0, ''",
        "the same enterprise only, , 0720947550, 0, , 40, KBO_NUMBER",
        "name and enterprise, , 0720947550, 1, , 80, KBO_NUMBER NAME",
        "name and door, , , 0.95, St.-Jansstr. 12 9000, 80, NAME ADDRESS",
        "name and street, , , 1, Sint-Jansstraat 14 9000, 65, NAME ADDRESS",
        "name and postcode, , , 1, Kerkstraat 1 9000, 50, NAME",
        "a name that looks like it, , , 0.5, , 20, NAME",
        "a name that does not, , , 0.2, , 0, ''",
        "door alone, , , 0, Sint-Jansstraat 12 9000, 40, ADDRESS",
        "the same street elsewhere, , , 0, Sint-Jansstraat 12 8000, 0, ''",
        "all but another establishment, 2000000438, 0720947550, 1, Sint-Jansstraat 12 9000, 70, KBO_NUMBER NAME ADDRESS"
    })
    void weighs(
            String what, String establishment, String kbo, double similarity, String address, int score, String why) {
        Match match = new Scoring(RECORD, candidate(establishment, kbo, similarity, address)).match();
        assertThat(match.score()).isEqualTo(score);
        assertThat(match.reasons().stream().map(Reason::name).collect(Collectors.joining(" ")))
                .isEqualTo(why);
    }

    @Test
    void isSureOfTheOnlyGoodOne() {
        assertThat(Matching.among(List.of(match(80), match(65))).sure()).hasSize(1);
        assertThat(Matching.among(List.of(match(80))).sure()).hasSize(1);
    }

    @Test
    void asksWhenTwoFitOrNoneFitsWell() {
        assertThat(Matching.among(List.of(match(80), match(66))).sure()).isEmpty();
        assertThat(Matching.among(List.of(match(80), match(66))).likely()).hasSize(2);
        assertThat(Matching.among(List.of(match(74))).sure()).isEmpty();
        assertThat(Matching.among(List.of(match(20))).likely()).isEmpty();
    }

    private static Match match(int score) {
        return new Match(null, "", score, java.util.Set.of(Reason.NAME));
    }

    private static Candidate candidate(String establishment, String kbo, double similarity, String address) {
        FicheValues values = new FicheValues(JSON.createObjectNode());
        if (establishment != null) values = values.with("establishmentNumber", JSON.valueToTree(establishment));
        if (kbo != null) values = values.with("kboNumber", JSON.valueToTree(kbo));
        if (address != null) {
            String[] parts = address.split(" ");
            values = values.with("addresses", JSON.readTree("""
                    [{"street": "%s", "number": "%s", "postcode": "%s"}]""".formatted(parts[0], parts[1], parts[2])));
        }
        return new Candidate(UUID.randomUUID(), values, similarity);
    }
}
