package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The journey as the README shows it with curl: through all five services and back. */
class SuggestionThroughTheApiTest {

    private final Api anyone = Api.anyone(RunningPlatform.url());
    private final Api coordinator = anyone.as("coordinator-oost");

    @Test
    void acceptedFieldStandsOnTheFicheAndTheSubmitterIsTold() {
        JsonNode fiche = aFiche("Gent");
        String email = "melder-" + UUID.randomUUID() + "@voorbeeld.example";
        JsonNode receipt = suggest(fiche, "092000101", email);
        JsonNode review = reviewOf(receipt);

        decide(review, "ACCEPTED", "Nagebeld en juist.");

        JsonNode closed = closed(receipt);
        assertThat(closed.at("/outcomes/0/outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(closed.at("/outcomes/0/reason").asString()).isEqualTo("Nagebeld en juist.");
        JsonNode after =
                anyone.get("/api/fiches/" + fiche.path("id").asString()).json(200);
        assertThat(after.at("/phones/0/value").asString()).isEqualTo("+3292000101");
        assertThat(after.path("version").asInt())
                .isEqualTo(fiche.path("version").asInt() + 1);
        assertThat(after.at("/provenance/phones/origin").asString()).isEqualTo("SUGGESTION");
        eventually(() -> assertThat(mailsTo(email)).hasSize(2));
    }

    @Test
    void refusedFieldLeavesTheFicheAsItWas() {
        JsonNode fiche = aFiche("Aalst");
        JsonNode receipt = suggest(fiche, "092000102", null);

        decide(reviewOf(receipt), "REFUSED", "Dit nummer is van een andere dienst.");

        assertThat(closed(receipt).at("/outcomes/0/outcome").asString()).isEqualTo("REFUSED");
        JsonNode after =
                anyone.get("/api/fiches/" + fiche.path("id").asString()).json(200);
        assertThat(after.path("version")).isEqualTo(fiche.path("version"));
        assertThat(after.path("phones")).isEqualTo(fiche.path("phones"));
    }

    @Test
    void secondDecisionIsToldThatSomebodyWasFirst() {
        JsonNode receipt = suggest(aFiche("Ninove"), "092000103", null);
        JsonNode review = reviewOf(receipt);
        decide(review, "ACCEPTED", "Klopt.");

        Api.Answer second = anyone.as("coordinator-west").post(path(review, "decision"), decision("REFUSED", "Neen."));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("detail").asString()).isNotBlank();
        assertThat(closed(receipt).at("/outcomes/0/outcome").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void sameSuggestionSentTwiceIsOneSuggestion() {
        JsonNode fiche = aFiche("Deinze");
        String key = UUID.randomUUID().toString();
        String body = suggestion(fiche, "092000104", null);

        JsonNode first =
                anyone.post("/api/suggestions", body, "Idempotency-Key", key).json(201);
        JsonNode second =
                anyone.post("/api/suggestions", body, "Idempotency-Key", key).json(201);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void withdrawnSuggestionLeavesTheQueue() {
        JsonNode receipt = suggest(aFiche("Wetteren"), "092000105", null);
        JsonNode review = reviewOf(receipt);

        assertThat(anyone.post("/api/suggestions/" + code(receipt) + "/withdrawal", "{}")
                        .status())
                .isBetween(200, 204);

        eventually(() -> assertThat(coordinator
                        .get("/api/reviews/" + review.path("id").asString())
                        .json(200)
                        .path("status")
                        .asString())
                .isEqualTo("CLOSED"));
        assertThat(anyone.get("/api/suggestions/" + code(receipt))
                        .json(200)
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    private JsonNode aFiche(String where) {
        JsonNode found = anyone.get("/api/fiches?size=1&where=" + where).json(200);
        return anyone.get("/api/fiches/" + found.at("/items/0/id").asString()).json(200);
    }

    private JsonNode suggest(JsonNode fiche, String phone, String email) {
        return anyone.post("/api/suggestions", suggestion(fiche, phone, email)).json(201);
    }

    private static String suggestion(JsonNode fiche, String phone, String email) {
        return """
                {"fiche":"%s","baseVersion":%d,"reason":"Het nummer is veranderd."%s,
                 "changes":[{"path":"phones","to":[{"value":"%s","label":"onthaal","primary":true}]}]}""".formatted(
                        fiche.path("id").asString(),
                        fiche.path("version").asInt(),
                        email == null ? "" : ",\"email\":\"" + email + "\"",
                        phone);
    }

    private JsonNode reviewOf(JsonNode receipt) {
        String number = receipt.path("number").asString();
        return found(() -> {
            JsonNode items =
                    coordinator.get("/api/reviews?number=" + number).json(200).path("items");
            assertThat(items).hasSize(1);
            return items.get(0);
        });
    }

    private void decide(JsonNode review, String outcome, String reason) {
        assertThat(coordinator.post(path(review, "claim"), "{}").status()).isBetween(200, 204);
        assertThat(coordinator
                        .post(path(review, "decision"), decision(outcome, reason))
                        .status())
                .isBetween(200, 204);
    }

    private static String path(JsonNode review, String act) {
        return "/api/reviews/" + review.path("id").asString() + "/" + act;
    }

    private static String decision(String outcome, String reason) {
        return "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"%s\",\"reason\":\"%s\"}]}".formatted(outcome, reason);
    }

    private JsonNode closed(JsonNode receipt) {
        return found(() -> {
            JsonNode suggestion =
                    anyone.get("/api/suggestions/" + code(receipt)).json(200);
            assertThat(suggestion.path("status").asString()).isEqualTo("CLOSED");
            return suggestion;
        });
    }

    private JsonNode mailsTo(String address) {
        return anyone.get("/postvak/api/mails?to=" + address).json(200);
    }

    private static String code(JsonNode receipt) {
        return receipt.path("code").asString();
    }
}
