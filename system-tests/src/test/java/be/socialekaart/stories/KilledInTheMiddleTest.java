package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every service of a journey is killed while it is under way; nothing is lost and nothing happens twice. */
class KilledInTheMiddleTest {

    private final Api anyone = Api.anyone(RunningPlatform.url());

    @Test
    void suggestionArrivesAndIsAppliedOnce() {
        JsonNode fiche = aFiche("Kortrijk");
        JsonNode receipt =
                anyone.post("/api/suggestions", """
                        {"fiche":"%s","reason":"Zo staat het op hun deur.","email":"gedood@voorbeeld.example",
                         "changes":[{"path":"phones","to":[{"value":"056200601","primary":true}]}]}""".formatted(id(fiche))).json(201);
        RunningPlatform.crash("suggestion-service");
        RunningPlatform.crash("workflow");
        RunningPlatform.crash("notifications");
        JsonNode review = reviewOf(receipt);

        decide(review, "phones");
        RunningPlatform.crash("fiche-service");
        RunningPlatform.crash("workflow");
        RunningPlatform.crash("mailer");

        eventually(() -> assertThat(
                        anyone.get("/api/suggestions/" + receipt.path("code").asString())
                                .json(200)
                                .path("status")
                                .asString())
                .isEqualTo("CLOSED"));
        assertThat(read(fiche).path("version").asInt())
                .isEqualTo(fiche.path("version").asInt() + 1);
        eventually(() -> assertThat(anyone.get("/postvak/api/mails?to=gedood@voorbeeld.example")
                        .json(200))
                .hasSize(2));
    }

    @Test
    void editGetsItsAnswerAndIsAppliedOnce() {
        Api manager = anyone.as("beheerder-6");
        JsonNode fiche = anyone.get("/api/fiches/"
                        + manager.get("/api/fiches?managedBy=me")
                                .json(200)
                                .at("/items/0/id")
                                .asString())
                .json(200);
        RunningPlatform.crash("workflow", () -> {
            JsonNode taken = manager.patch("/api/fiches/" + id(fiche), """
                            {"changes":[{"path":"cost","to":"Gratis na een storing."},{"path":"audience","to":null}]}""").json(202);
            assertThat(states(taken)).containsOnly("PENDING");
        });
        RunningPlatform.crash("fiche-service");

        eventually(() -> assertThat(read(fiche).path("cost").asString()).isEqualTo("Gratis na een storing."));
        assertThat(read(fiche).path("version").asInt())
                .isEqualTo(fiche.path("version").asInt() + 1);
    }

    @Test
    void deliveryIsWorkedOffWholeAndOnce() {
        Api source = anyone.as("bron-zorg");
        String kept = UUID.randomUUID().toString();
        List<String> records =
                IntStream.rangeClosed(1, 60).mapToObj(n -> record(kept, n)).toList();
        JsonNode job =
                source.deliver("POST", "/api/sources/zorg/changes", records).json(202);
        RunningPlatform.crash("fiche-service");
        RunningPlatform.crash("workflow");

        JsonNode done = found(() -> {
            JsonNode now = source.get(
                            "/api/sources/zorg/jobs/" + job.path("job").asString())
                    .json(200);
            assertThat(now.path("status").asString()).isEqualTo("DONE");
            return now;
        });
        assertThat(done.path("read").asInt()).isEqualTo(60);
        assertThat(done.path("new").asInt() + done.path("unchanged").asInt()).isEqualTo(60);
        JsonNode again =
                source.deliver("POST", "/api/sources/zorg/changes", records).json(202);
        eventually(() -> assertThat(
                        source.get("/api/sources/zorg/jobs/" + again.path("job").asString())
                                .json(200)
                                .path("unchanged")
                                .asInt())
                .isEqualTo(60));
    }

    private static String record(String kept, int n) {
        return """
                {"id":"%s-%d","version":"2026-11-20T04:00:00Z","number":"%s-%d","kind":"ERKENNING","type":"WZC","status":"GRANTED",\
                "holderName":"Huis %d van %s","establishments":[{"name":"Huis %d van %s","street":"Veldstraat","houseNumber":"%d",\
                "postcode":"8500","municipality":"Kortrijk"}]}""".formatted(kept, n, kept, n, n, kept, n, kept, n);
    }

    private static List<String> states(JsonNode taken) {
        return taken.path("fields")
                .valueStream()
                .map(field -> field.path("state").asString())
                .toList();
    }

    private JsonNode aFiche(String where) {
        return anyone.get("/api/fiches/"
                        + anyone.get("/api/fiches?size=1&where=" + where)
                                .json(200)
                                .at("/items/0/id")
                                .asString())
                .json(200);
    }

    private JsonNode read(JsonNode fiche) {
        return anyone.get("/api/fiches/" + id(fiche)).json(200);
    }

    private static String id(JsonNode fiche) {
        return fiche.path("id").asString();
    }

    private JsonNode reviewOf(JsonNode receipt) {
        Api coordinator = anyone.as("coordinator-west");
        return found(() -> {
            JsonNode items = coordinator
                    .get("/api/reviews?number=" + receipt.path("number").asString())
                    .json(200)
                    .path("items");
            assertThat(items).hasSize(1);
            return items.get(0);
        });
    }

    private void decide(JsonNode review, String path) {
        anyone.as("coordinator-west")
                .post("/api/reviews/" + review.path("id").asString() + "/decision", """
                        {"outcomes":[{"path":"%s","outcome":"ACCEPTED","reason":"Nagebeld."}]}""".formatted(path))
                .json(200);
    }
}
