package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A manager's edit as a program hands it in: everyday fields are live at once, a name waits for a coordinator. */
class ManagerEditThroughTheApiTest {

    private final Api anyone = Api.anyone(RunningPlatform.url());
    private final Api manager = anyone.as("beheerder-1");
    private final Api coordinator = anyone.as("coordinator-oost");

    @Test
    void everydayFieldIsLiveAtOnceAndTheNameWaitsForACoordinator() {
        JsonNode fiche = mine(0);
        String name = fiche.path("name").asString() + " (nieuwe naam)";

        JsonNode taken = edit(manager, fiche, """
                {"path":"cost","to":"Gratis op maandag."},{"path":"name","to":"%s"}""".formatted(name));

        assertThat(settled(fiche, taken, "cost").path("state").asString()).isEqualTo("LIVE");
        assertThat(settled(fiche, taken, "name").path("state").asString()).isEqualTo("IN_REVIEW");
        JsonNode now = read(fiche);
        assertThat(now.path("cost").asString()).isEqualTo("Gratis op maandag.");
        assertThat(now.path("name")).isEqualTo(fiche.path("name"));
        assertThat(now.at("/provenance/cost/origin").asString()).isEqualTo("MANAGER");

        decide(reviewOf(taken), "name", "ACCEPTED", "Zo staat het op hun deur.");

        eventually(() -> {
            assertThat(read(fiche).path("name").asString()).isEqualTo(name);
            JsonNode followed = follow(fiche, taken, "name");
            assertThat(followed.path("outcome").asString()).isEqualTo("ACCEPTED");
            assertThat(followed.path("reason").asString()).isEqualTo("Zo staat het op hun deur.");
        });
    }

    @Test
    void confirmingDatesTheFieldsAndSaysWhatChangedSince() {
        JsonNode before = mine(1);
        edit(manager, before, """
                {"path":"registration","to":"Bel eerst even."}""");
        eventually(
                () -> assertThat(read(before).path("registration").asString()).isEqualTo("Bel eerst even."));

        JsonNode answer = manager.post(path(before) + "/confirmation", """
                        {"baseVersion":%d,"paths":["emails","registration"]}""".formatted(version(before)))
                .json(200);

        assertThat(answer.path("confirmed").valueStream().map(JsonNode::asString))
                .containsExactly("emails");
        assertThat(answer.path("changedSince").valueStream().map(JsonNode::asString))
                .containsExactly("registration");
        assertThat(read(before).at("/provenance/emails/confirmedHow").asString())
                .isEqualTo("PAGE");
    }

    @Test
    void ficheOfSomebodyElseIsRefused() {
        JsonNode theirs = ofOthers();

        assertThat(manager.patch(path(theirs), body(theirs, """
                {"path":"cost","to":"Gratis"}""")).status()).isEqualTo(403);
        assertThat(anyone.patch(path(theirs), body(theirs, """
                {"path":"cost","to":"Gratis"}""")).status()).isEqualTo(401);
        assertThat(read(theirs).path("version")).isEqualTo(theirs.path("version"));
    }

    @Test
    void sameEditSentTwiceIsOneEdit() {
        JsonNode fiche = mine(2);
        String key = UUID.randomUUID().toString();
        String body = body(fiche, """
                {"path":"audience","to":"Iedereen uit de buurt."}""");

        JsonNode first =
                manager.patch(path(fiche), body, "Idempotency-Key", key).json(202);
        JsonNode second =
                manager.patch(path(fiche), body, "Idempotency-Key", key).json(202);

        assertThat(second.path("change")).isEqualTo(first.path("change"));
        eventually(() -> assertThat(version(read(fiche))).isEqualTo(version(fiche) + 1));
    }

    @Test
    void coordinatorMakesAFiche() {
        JsonNode taken = coordinator.post("/api/fiches", """
                {"changes":[{"path":"kind","to":"ORGANISATION"},{"path":"status","to":"ACTIVE"},
                  {"path":"name","to":"Inloophuis De Nieuwe Deur"},
                  {"path":"addresses","to":[{"kind":"VISIT","primary":true,"street":"Veldstraat","number":"1",
                                             "postcode":"9000","municipality":"Gent"}]}]}""").json(202);

        JsonNode made = found(() ->
                anyone.get("/api/fiches/" + taken.path("fiche").asString()).json(200));
        assertThat(made.path("version").asInt()).isEqualTo(1);
        assertThat(made.at("/provenance/name/origin").asString()).isEqualTo("COORDINATOR");
        assertThat(manager.post("/api/fiches", "{\"changes\":[]}").status()).isEqualTo(403);
    }

    private JsonNode mine(int which) {
        JsonNode items = manager.get("/api/fiches?managedBy=me").json(200).path("items");
        assertThat(items.size()).isGreaterThanOrEqualTo(3);
        return anyone.get("/api/fiches/" + items.get(which).path("id").asString())
                .json(200);
    }

    private JsonNode ofOthers() {
        JsonNode items = anyone.as("beheerder-2")
                .get("/api/fiches?managedBy=me")
                .json(200)
                .path("items");
        return anyone.get("/api/fiches/" + items.get(0).path("id").asString()).json(200);
    }

    private static JsonNode edit(Api who, JsonNode fiche, String changes) {
        return who.patch(path(fiche), body(fiche, changes)).json(202);
    }

    private static String body(JsonNode fiche, String changes) {
        return "{\"baseVersion\":%d,\"changes\":[%s]}".formatted(version(fiche), changes);
    }

    /** The first answer waits a second at most; on a busy machine the rules may take longer. */
    private JsonNode settled(JsonNode fiche, JsonNode taken, String path) {
        return found(() -> {
            JsonNode field = follow(fiche, taken, path);
            assertThat(field.path("state").asString()).isNotEqualTo("PENDING");
            return field;
        });
    }

    private JsonNode follow(JsonNode fiche, JsonNode taken, String path) {
        return manager.get(path(fiche) + "/proposals/" + taken.path("change").asString())
                .json(200)
                .path("fields")
                .valueStream()
                .filter(field -> field.path("path").asString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode reviewOf(JsonNode taken) {
        return found(() -> {
            JsonNode items = coordinator
                    .get("/api/reviews?status=OPEN&number="
                            + taken.path("number").asString())
                    .json(200)
                    .path("items");
            assertThat(items).hasSize(1);
            return items.get(0);
        });
    }

    private void decide(JsonNode review, String path, String outcome, String reason) {
        coordinator
                .post("/api/reviews/" + review.path("id").asString() + "/decision", """
                        {"outcomes":[{"path":"%s","outcome":"%s","reason":"%s"}]}""".formatted(
                                path, outcome, reason))
                .json(200);
    }

    private JsonNode read(JsonNode fiche) {
        return anyone.get(path(fiche)).json(200);
    }

    private static String path(JsonNode fiche) {
        return "/api/fiches/" + fiche.path("id").asString();
    }

    private static int version(JsonNode fiche) {
        return fiche.path("version").asInt();
    }
}
