package be.socialekaart.fiche.editing;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewRouted;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** An edit by a program; what the workflow would do about it is played by its events. */
@RegisterTest
class EditApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PURPOSE =
            "{\"baseVersion\":1,\"changes\":[{\"path\":\"purpose\",\"to\":\"Hulp aan huis.\"}]}";

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Autowired
    Managements managements;

    @Autowired
    Fiches fiches;

    @Autowired
    TestTopics topics;

    @Test
    void takesAnEditOfTheManagerAndAsksTheWorkflow() throws Exception {
        FicheId id = managed();

        JsonNode answer = edited(id, PURPOSE);

        assertThat(answer.path("number").asString()).matches("W-\\d{4}-\\d{6}");
        assertThat(answer.at("/fields/0/path").asString()).isEqualTo("purpose");
        assertThat(answer.at("/fields/0/state").asString()).isEqualTo("PENDING");
        ChangeProposed proposed = proposed(id);
        assertThat(proposed.change().toString()).isEqualTo(answer.path("change").asString());
        assertThat(proposed.kind()).isEqualTo("MANAGER_EDIT");
        assertThat(proposed.origin()).isEqualTo(Origin.MANAGER);
        assertThat(proposed.proposedBy()).isEqualTo("beheerder-1");
        assertThat(proposed.channel()).isEqualTo(Channel.API);
        assertThat(proposed.changes().getFirst().from()).isIn(null, NullNode.instance);
        assertThat(fiches.find(id).orElseThrow().values().at("purpose")).isNull();
    }

    @Test
    void saysLiveOnceItStandsOnTheFicheAndInReviewForTheRest() throws Exception {
        FicheId id = managed();
        JsonNode answer = edited(id, """
                {"baseVersion":1,"changes":[{"path":"purpose","to":"Hulp aan huis."},{"path":"name","to":"Huis B"}]}""");
        ChangeProposed proposed = proposed(id);

        route(proposed, List.of("purpose"), List.of("name"));
        decide(proposed, "purpose");

        eventually(() -> assertThat(stateOf(answer, "purpose")).isEqualTo("LIVE"));
        eventually(() -> assertThat(stateOf(answer, "name")).isEqualTo("IN_REVIEW"));
        assertThat(fiches.find(id).orElseThrow().values().at("purpose").asString())
                .isEqualTo("Hulp aan huis.");
        close(proposed, new FieldOutcome("name", Outcome.REFUSED, null, "Dit klopt niet."));
        eventually(() -> follow(answer, "beheerder-1", "manager")
                .andExpect(jsonPath("$.fields[1].state").value("CLOSED"))
                .andExpect(jsonPath("$.fields[1].outcome").value("REFUSED"))
                .andExpect(jsonPath("$.fields[1].reason").value("Dit klopt niet.")));
    }

    @Test
    void warnsForANationalRegisterNumberAndTakesTheEdit() throws Exception {
        FicheId id = managed();

        JsonNode answer = edited(id, PURPOSE.replace("Hulp aan huis.", "Vraag naar 85.07.30-033.28."));

        assertThat(answer.at("/fields/0/warnings/0/path").asString()).isEqualTo("purpose");
        assertThat(answer.at("/fields/0/warnings/0/reason").asString())
                .startsWith("Vanaf teken 12 staat een getal (••.••.••-•••.28)");
        assertThat(edited(managed(), PURPOSE).at("/fields/0/warnings").isEmpty())
                .isTrue();
    }

    @Test
    void keepsTheReasonForWhoFollowsItAndTellsItToNobodyElse() throws Exception {
        FicheId id = managed();

        JsonNode answer = edited(id, PURPOSE.replace("{\"base", "{\"reason\":\" Zo staat het op onze deur.\",\"base"));

        follow(answer, "coordinator-oost", "coordinator")
                .andExpect(jsonPath("$.reason").value("Zo staat het op onze deur."));
        client.perform(get(
                                "/beheer/{id}/wijzigingen/{change}",
                                id,
                                answer.path("change").asString())
                        .with(as("coordinator-oost", "coordinator")))
                .andExpect(content().string(containsString("Zo staat het op onze deur.")));
        assertThat(proposed(id).toString()).doesNotContain("deur");
    }

    @Test
    void isFollowedByWhoMayEditAndNobodyElse() throws Exception {
        JsonNode answer = edited(managed(), PURPOSE);

        follow(answer, "coordinator-oost", "coordinator").andExpect(status().isOk());
        follow(answer, "beheerder-2", "manager").andExpect(status().isForbidden());
        client.perform(get(
                                "/api/fiches/{id}/proposals/{change}",
                                UUID.randomUUID(),
                                answer.path("change").asString())
                        .with(as("coordinator-oost", "coordinator")))
                .andExpect(status().isNotFound());
    }

    @Test
    void isForItsManagerAndForCoordinators() throws Exception {
        FicheId id = managed();

        send(patch("/api/fiches/{id}", id), PURPOSE, "beheerder-2", "manager").andExpect(status().isForbidden());
        client.perform(patch("/api/fiches/{id}", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PURPOSE))
                .andExpect(status().isUnauthorized());
        send(patch("/api/fiches/{id}", id), PURPOSE, "coordinator-oost", "coordinator")
                .andExpect(status().isAccepted());
        assertThat(proposed(id).origin()).isEqualTo(Origin.COORDINATOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"changes":[{"path":"version","to":9}]}                             | changes[0].path
            {"changes":[{"path":"provenance","to":{}}]}                         | changes[0].path
            {"changes":[{"path":"recognitions","to":null}]}                     | changes[0].path
            {"changes":[{"path":"openingHours","to":{}}]}                       | changes[0].path
            {"changes":[{"path":"phones","to":[{"value":"12"}]}]}               | changes[0].to[0].value
            {"changes":[{"path":"name"}]}                                       | changes[0].to
            {"changes":[]}                                                      | changes
            {"changes":[{"path":"name","to":"Huis A"}]}                         | changes
            {"changes":[{"path":"cost","to":"Gratis"}],"reason":7}              | reason
            {"changes":[{"path":"cost","to":"Gratis"}],"reason":"85.07.30-033.28"} | reason
            {"baseVersion":"x","changes":[{"path":"cost","to":"Gratis"}]}       | baseVersion
            """)
    void saysWhatIsWrongAndWhere(String body, String field) throws Exception {
        send(patch("/api/fiches/{id}", managed()), body, "beheerder-1", "manager")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void refusesWhatASourceHoldsAndSaysWhich() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A").recognised());

        send(
                        patch("/api/fiches/{id}", id),
                        "{\"changes\":[{\"path\":\"recognitions\",\"to\":null}]}",
                        "coordinator-oost",
                        "coordinator")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reason").value(containsString("voorbeeld")));
    }

    @Test
    void knowsNoVersionThatNeverWas() throws Exception {
        send(patch("/api/fiches/{id}", managed()), PURPOSE.replace(":1,", ":7,"), "beheerder-1", "manager")
                .andExpect(status().isUnprocessableContent());
        send(patch("/api/fiches/{id}", managed()), PURPOSE.replace(":1,", ":0,"), "beheerder-1", "manager")
                .andExpect(status().isConflict());
        send(patch("/api/fiches/{id}", UUID.randomUUID()), PURPOSE, "coordinator-oost", "coordinator")
                .andExpect(status().isNotFound());
    }

    @Test
    void takesTheSameEditOnceWhenItHasAKey() throws Exception {
        FicheId id = managed();

        JsonNode first = keyed(id, "sleutel");
        JsonNode second = keyed(id, "sleutel");
        JsonNode other = keyed(id, "andere sleutel");

        assertThat(second.path("change")).isEqualTo(first.path("change"));
        assertThat(other.path("change")).isNotEqualTo(first.path("change"));
    }

    @Test
    void takesTwoEditsAtTheSameMoment() throws Exception {
        FicheId id = managed();
        Callable<JsonNode> edit = () -> edited(id, PURPOSE);

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(edit, edit));
            assertThat(answers.get(0).get().path("number"))
                    .isNotEqualTo(answers.get(1).get().path("number"));
        }
    }

    @Test
    void makesAFicheOfWhatACoordinatorHandsIn() throws Exception {
        String body = """
                {"changes":[{"path":"name","to":"Huis Nieuw"},{"path":"kind","to":"ORGANISATION"}]}""";
        JsonNode answer = JSON.readTree(send(post("/api/fiches"), body, "coordinator-oost", "coordinator")
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString());
        FicheId id = FicheId.read(answer.path("fiche").asString()).orElseThrow();
        ChangeProposed proposed = proposed(id);
        assertThat(proposed.kind()).isEqualTo("NEW_FICHE");
        assertThat(proposed.baseVersion()).isZero();

        decide(proposed, "status", "name", "kind");

        eventually(() -> assertThat(fiches.find(id)).isPresent());
        assertThat(fiches.find(id).orElseThrow().values().at("status").asString())
                .isEqualTo("ACTIVE");
        assertThat(fiches.version(id, 1).orElseThrow().by().origin()).isEqualTo(Origin.COORDINATOR);
        client.perform(get("/api/fiches/{id}", id)).andExpect(status().isOk());
    }

    @Test
    void makesAFicheByAnEditOfAnIdThatIsNotThereYet() throws Exception {
        UUID id = UUID.randomUUID();
        String body = """
                {"baseVersion":0,"changes":[{"path":"name","to":"Huis Nieuw"},{"path":"kind","to":"PRACTICE"}]}""";

        send(patch("/api/fiches/{id}", id), body, "coordinator-oost", "coordinator")
                .andExpect(status().isAccepted());
        send(patch("/api/fiches/{id}", id), body, "beheerder-1", "manager").andExpect(status().isForbidden());
        send(post("/api/fiches"), body, "beheerder-1", "manager").andExpect(status().isForbidden());
        send(post("/api/fiches"), PURPOSE, "coordinator-oost", "coordinator")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reason").value(startsWith("Een nieuwe fiche")));
    }

    @Test
    void confirmsWhatStillHoldsWithoutANewVersion() throws Exception {
        FicheId id = managed();
        given.changed(id, "cost", "\"Gratis.\"");
        String body = "{\"baseVersion\":1,\"paths\":[\"name\",\"addresses\",\"cost\",\"recognitions\"]}";

        send(post("/api/fiches/{id}/confirmation", id), body, "beheerder-1", "manager")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.confirmed").value(contains("name", "addresses")))
                .andExpect(jsonPath("$.changedSince").value(contains("cost")));

        client.perform(get("/api/fiches/{id}", id))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.revision").value(3))
                .andExpect(jsonPath("$.provenance.name.confirmedHow").value("PAGE"));
        eventually(() -> assertThat(topics.events(Topics.FICHE, FicheChanged.class))
                .filteredOn(changed -> changed.fiche().equals(id.value()))
                .extracting(FicheChanged::revision)
                .contains(3));
    }

    @Test
    void isConfirmedByItsManagerOnlyAndWithFieldsThatExist() throws Exception {
        FicheId id = managed();
        String body = "{\"paths\":[\"name\"]}";

        send(post("/api/fiches/{id}/confirmation", id), body, "beheerder-2", "manager")
                .andExpect(status().isForbidden());
        send(post("/api/fiches/{id}/confirmation", id), "{\"paths\":[\"nope\"]}", "beheerder-1", "manager")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("paths[0]"));
        send(post("/api/fiches/{id}/confirmation", id), "{\"paths\":[]}", "beheerder-1", "manager")
                .andExpect(status().isBadRequest());
        send(
                        post("/api/fiches/{id}/confirmation", id),
                        "{\"baseVersion\":9,\"paths\":[\"name\"]}",
                        "beheerder-1",
                        "manager")
                .andExpect(status().isUnprocessableContent());
    }

    private FicheId managed() {
        FicheId id = given.registered(AFiche.named("Huis A").in("9000", "Gent").recognised());
        managements.give(id, "beheerder-1", Instant.now());
        return id;
    }

    private JsonNode edited(FicheId id, String body) throws Exception {
        return JSON.readTree(send(patch("/api/fiches/{id}", id), body, "beheerder-1", "manager")
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private JsonNode keyed(FicheId id, String key) throws Exception {
        return JSON.readTree(
                send(patch("/api/fiches/{id}", id).header("Idempotency-Key", key), PURPOSE, "beheerder-1", "manager")
                        .andExpect(status().isAccepted())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body, String account, String role)
            throws Exception {
        return client.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(body).with(as(account, role)));
    }

    private ResultActions follow(JsonNode answer, String account, String role) throws Exception {
        return client.perform(get(
                        "/api/fiches/{id}/proposals/{change}",
                        answer.path("fiche").asString(),
                        answer.path("change").asString())
                .with(as(account, role)));
    }

    private String stateOf(JsonNode answer, String path) throws Exception {
        JsonNode now = JSON.readTree(follow(answer, "beheerder-1", "manager")
                .andReturn()
                .getResponse()
                .getContentAsString());
        return now.path("fields")
                .valueStream()
                .filter(field -> field.path("path").asString().equals(path))
                .map(field -> field.path("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private ChangeProposed proposed(FicheId id) {
        eventually(() -> assertThat(proposals(id)).isNotEmpty());
        return proposals(id).getFirst();
    }

    private List<ChangeProposed> proposals(FicheId id) {
        return topics.events(Topics.PROPOSAL, ChangeProposed.class).stream()
                .filter(proposed -> proposed.fiche().equals(id.value()))
                .toList();
    }

    private void route(ChangeProposed proposed, List<String> live, List<String> reviewed) {
        topics.send(
                Topics.REVIEW,
                proposed.fiche().toString(),
                new ReviewRouted(
                        UUID.randomUUID(),
                        proposed.number(),
                        proposed.fiche(),
                        proposed.change(),
                        live,
                        reviewed,
                        Instant.now()));
    }

    private void decide(ChangeProposed proposed, String... paths) {
        List<FieldChange> changes = proposed.changes().stream()
                .filter(change -> List.of(paths).contains(change.path()))
                .toList();
        topics.send(
                Topics.DECISION,
                proposed.fiche().toString(),
                new DecisionTaken(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        proposed.change(),
                        proposed.number(),
                        proposed.fiche(),
                        proposed.baseVersion(),
                        proposed.origin(),
                        proposed.proposedBy(),
                        changes,
                        Instant.now(),
                        null));
    }

    private void close(ChangeProposed proposed, FieldOutcome... outcomes) {
        topics.send(
                Topics.REVIEW,
                proposed.fiche().toString(),
                new ReviewClosed(
                        UUID.randomUUID(),
                        proposed.number(),
                        proposed.fiche(),
                        proposed.change(),
                        List.of(outcomes),
                        Instant.now(),
                        proposed.kind(),
                        proposed.proposedBy()));
    }

    private static RequestPostProcessor as(String account, @Nullable String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
