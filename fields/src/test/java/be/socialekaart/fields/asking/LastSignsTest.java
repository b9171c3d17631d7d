package be.socialekaart.fields.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LastSignsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void takesTheFieldThatWaitsLongest() {
        LastSigns signs = LastSigns.of(fiche("""
                "name":{"owner":"MANAGER","changedAt":"2021-01-01T00:00:00Z","confirmedAt":"2026-05-01T00:00:00Z"},
                "phones":{"owner":"MANAGER","changedAt":"2025-03-01T00:00:00Z","confirmedAt":null}"""));
        assertThat(signs.confirmed()).contains(Instant.parse("2025-03-01T00:00:00Z"));
        assertThat(signs.evidence()).contains(Instant.parse("2026-05-01T00:00:00Z"));
    }

    @Test
    void waitsForNobodyWhereASourceHoldsTheField() {
        LastSigns signs = LastSigns.of(fiche("""
                "name":{"owner":"SOURCE","changedAt":"2021-01-01T00:00:00Z"}"""));
        assertThat(signs.confirmed()).isEmpty();
        assertThat(signs.evidence()).isEmpty();
    }

    @Test
    void doesNotAskAfterAnEmptyField() {
        LastSigns signs = LastSigns.of(fiche("""
                "cost":{"owner":"MANAGER","changedAt":"2020-01-01T00:00:00Z"},
                "name":{"owner":"MANAGER","changedAt":"2024-01-01T00:00:00Z"}"""));
        assertThat(signs.confirmed()).contains(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void asksNobodyAboutWhatClosedForGood() {
        Instant asked = Instant.parse("2026-11-01T00:00:00Z");
        JsonNode closed = JSON.readTree("{\"status\":\"CLOSED\",\"provenance\":{}}");
        JsonNode forAWhile = JSON.readTree("{\"status\":\"TEMPORARILY_CLOSED\",\"provenance\":{}}");

        assertThat(LastSigns.of(closed).answers(asked, true)).isTrue();
        assertThat(LastSigns.of(forAWhile).answers(asked, false)).isFalse();
    }

    @Test
    void knowsADayOfTheWeekByItself() {
        LastSigns signs = LastSigns.of(fiche("""
                "openingHours/MON":{"owner":"MANAGER","changedAt":"2024-01-01T00:00:00Z"}"""));
        assertThat(signs.confirmed()).contains(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void takesOnlyWhatIsNewerThanTheQuestionForAnAnswer() {
        Instant asked = Instant.parse("2026-11-01T00:00:00Z");
        assertThat(LastSigns.of(fiche("""
                        "name":{"owner":"MANAGER","changedAt":"2021-01-01T00:00:00Z","confirmedAt":"2026-11-02T00:00:00Z"}""")).evidenceSince(asked)).isTrue();
        assertThat(LastSigns.of(fiche("""
                        "name":{"owner":"MANAGER","changedAt":"2026-11-01T00:00:00Z"},
                        "phones":{"owner":"SOURCE","changedAt":"2026-11-02T00:00:00Z"}""")).evidenceSince(asked)).isFalse();
    }

    @Test
    void takesAnAnswerByTheLinkForOneOnlyWhenNothingIsLeftInDoubt() {
        Instant asked = Instant.parse("2026-11-01T00:00:00Z");
        String byLink = "\"phones\":{\"owner\":\"MANAGER\",\"changedAt\":\"2021-01-01T00:00:00Z\","
                + "\"confirmedAt\":\"2026-11-02T00:00:00Z\",\"confirmedHow\":\"LINK\"}";
        LastSigns partly = LastSigns.of(
                fiche(byLink + ",\"name\":{\"owner\":\"MANAGER\",\"changedAt\":\"2021-01-01T00:00:00Z\"}"));
        assertThat(partly.evidenceSince(asked)).isFalse();
        assertThat(LastSigns.of(fiche(byLink)).evidenceSince(asked)).isTrue();
    }

    private static JsonNode fiche(String provenance) {
        return JSON.readTree("""
                {"name":"Huis A","phones":[{"value":"+3292000000"}],"cost":null,"openingHours":{"MON":[]},
                 "provenance":{%s}}""".formatted(provenance));
    }
}
