package be.socialekaart.fiche.deciding;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class DecisionListenerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestTopics topics;

    @Autowired
    GivenFiches given;

    @Autowired
    Fiches fiches;

    private final UUID decision = UUID.randomUUID();

    @Test
    void appliesADecisionAndTellsEverybody() {
        FicheId id = given.registered(AFiche.named("Huis A").in("9000", "Gent"));
        decide(id, 1, change("name", "\"Huis B\""));
        DecisionApplied applied = answer();
        assertThat(applied.version()).isEqualTo(2);
        assertThat(applied.fields()).singleElement().satisfies(field -> {
            assertThat(field.result()).isEqualTo(Result.APPLIED);
            assertThat(field.now().asString()).isEqualTo("Huis B");
        });
        assertThat(nameOf(id)).isEqualTo("Huis B");
        eventually(() ->
                assertThat(changesOf(id)).extracting(FicheChanged::version).containsExactly(1, 2));
        FicheChanged newest = changesOf(id).getLast();
        assertThat(newest.revision()).isEqualTo(2);
        assertThat(newest.body().get("name").asString()).isEqualTo("Huis B");
        assertThat(newest.body().at("/provenance/name/number").asString()).isEqualTo("S-2026-000777");
        assertThat(newest.body().toString()).doesNotContain("coordinator-oost");
    }

    @Test
    void writesTheDecisionInTheHistory() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        decide(id, 1, change("name", "\"Huis B\""));
        answer();
        FicheVersion version = fiches.version(id, 2).orElseThrow();
        assertThat(version.by().decision()).isEqualTo(decision);
        assertThat(version.by().number()).isEqualTo("S-2026-000777");
        assertThat(version.by().who()).isEqualTo("coordinator-oost");
        assertThat(version.changed()).containsExactly("name");
    }

    @Test
    void appliesADecisionOnceHoweverOftenItIsTold() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        decide(id, 1, change("name", "\"Huis B\""));
        answer();
        given.changed(id, "name", "\"Huis C\"");
        decide(id, 1, change("name", "\"Huis B\""));
        allHeard();
        assertThat(nameOf(id)).isEqualTo("Huis C");
        assertThat(fiches.find(id)).get().extracting(Fiche::version).isEqualTo(3);
        assertThat(answers()).hasSize(1);
    }

    @Test
    void appliesARedeliveredEventOnce() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        UUID event = UUID.randomUUID();
        DecisionTaken taken = taken(id, 1, change("name", "\"Huis B\""));
        topics.send(Topics.DECISION, id.toString(), taken, event);
        topics.send(Topics.DECISION, id.toString(), taken, event);
        allHeard();
        assertThat(fiches.find(id)).get().extracting(Fiche::version).isEqualTo(2);
        eventually(() -> assertThat(answers()).hasSize(1));
    }

    @Test
    void reportsAFieldThatChangedMeanwhile() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis X\"");
        decide(id, 1, change("name", "\"Huis B\""), change("cost", "\"Gratis.\""));
        DecisionApplied applied = answer();
        assertThat(applied.fields()).extracting(AppliedField::result).containsExactly(Result.CLASH, Result.APPLIED);
        assertThat(applied.fields().getFirst().now().asString()).isEqualTo("Huis X");
        assertThat(applied.version()).isEqualTo(3);
    }

    @Test
    void makesNoVersionWhenNothingChanges() {
        FicheId id = given.registered(AFiche.named("Huis A").recognised());
        decide(id, 1, change("name", "\"Huis A\""), change("recognitions", null));
        DecisionApplied applied = answer();
        assertThat(applied.version()).isEqualTo(1);
        assertThat(applied.fields()).extracting(AppliedField::result).containsExactly(Result.ALREADY_SO, Result.LOCKED);
        assertThat(fiches.find(id)).get().extracting(Fiche::revision).isEqualTo(1);
    }

    @Test
    void mergesFromWhatTheReceiverReadWhenTheVersionIsMissing() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        decide(id, 9, new FieldChange("name", JSON.readTree("\"Huis A\""), JSON.readTree("\"Huis B\"")));
        assertThat(answer().fields()).extracting(AppliedField::result).containsExactly(Result.APPLIED);
    }

    @Test
    void bringsADecisionOnAnUnknownFicheBackToAPerson() {
        FicheId unknown = new FicheId(UUID.randomUUID());
        decide(unknown, 1, change("name", "\"Huis B\""));
        DecisionApplied applied = answer();
        assertThat(applied.version()).isZero();
        assertThat(applied.fields()).singleElement().satisfies(field -> {
            assertThat(field.result()).isEqualTo(Result.CLASH);
            assertThat(field.now() == null || field.now().isNull()).isTrue();
        });
    }

    private void decide(FicheId id, int baseVersion, FieldChange... changes) {
        topics.send(Topics.DECISION, id.toString(), taken(id, baseVersion, changes));
    }

    private DecisionTaken taken(FicheId id, int baseVersion, FieldChange... changes) {
        return new DecisionTaken(
                decision,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "S-2026-000777",
                id.value(),
                baseVersion,
                Origin.SUGGESTION,
                "coordinator-oost",
                List.of(changes),
                Instant.now(),
                null);
    }

    private static FieldChange change(String path, @Nullable String to) {
        return new FieldChange(path, null, to == null ? null : JSON.readTree(to));
    }

    private DecisionApplied answer() {
        eventually(() -> assertThat(answers()).isNotEmpty());
        return answers().getFirst();
    }

    private List<DecisionApplied> answers() {
        return topics.events(Topics.REGISTER, DecisionApplied.class).stream()
                .filter(applied -> applied.decision().equals(decision))
                .toList();
    }

    private List<FicheChanged> changesOf(FicheId id) {
        return topics.events(Topics.FICHE, FicheChanged.class).stream()
                .filter(changed -> changed.fiche().equals(id.value()))
                .toList();
    }

    private void allHeard() {
        eventually(
                () -> assertThat(topics.lag(Topics.DECISION, "fiche-service")).isZero());
    }

    private String nameOf(FicheId id) {
        return fiches.find(id).orElseThrow().values().at("name").asString();
    }
}
