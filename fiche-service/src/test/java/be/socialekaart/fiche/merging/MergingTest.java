package be.socialekaart.fiche.merging;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.Origin;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fiche.confirming.Confirming;
import be.socialekaart.fiche.confirming.Confirming.Statement;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two fiches about one provider become one, and what that means for whoever still knows the other. */
@RegisterTest
class MergingTest {
    private static final String A = "{\"value\": \"+3292000001\", \"primary\": true}";
    private static final String B = "{\"value\": \"+3292000002\", \"primary\": true}";

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    Fiches fiches;

    @Autowired
    Managements managements;

    @Autowired
    Confirming confirming;

    @Autowired
    TestTopics topics;

    @Autowired
    JsonMapper json;

    private final String name = "Huis " + anyWord();

    private static String anyWord() {
        return new Random().ints(12, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void makesOneFicheOfTwoAndTellsEverybody() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Eerste doel.\"");
        FicheId goes = house("[" + B + "]", "\"Tweede doel.\"");
        managements.give(goes, "beheerder-2", Instant.now());
        AMerge merge = AMerge.of(stays, goes, fiches).with("keuze.purpose", "OTHER");

        browser.perform(merge.with("stap", "bekijk").sent())
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Kijk na wat er gebeurt"),
                                containsString("Tweede doel."),
                                containsString("Haar ene fichebeheerder gaat mee."))));
        assertThat(fiche(stays).version()).as("looking changes nothing").isEqualTo(1);

        browser.perform(merge.with("stap", "bevestig").sent())
                .andExpect(redirectedUrl("/fiches/%s?samengevoegd=%s".formatted(stays, goes)));

        Fiche survivor = fiche(stays);
        assertThat(survivor.version()).isEqualTo(2);
        assertThat(survivor.values().at("purpose").asString()).isEqualTo("Tweede doel.");
        assertThat(survivor.values().at("phones").toString()).contains("+3292000001", "+3292000002");
        assertThat(survivor.values()
                        .at("phones")
                        .valueStream()
                        .filter(phone -> phone.path("primary").asBoolean()))
                .as("one comes first")
                .hasSize(1);
        Fiche gone = fiche(goes);
        assertThat(gone.values().at("status").asString()).isEqualTo("MERGED");
        assertThat(gone.mergedInto()).contains(stays);
        assertThat(gone.version()).isEqualTo(2);
        assertThat(managements.manages("beheerder-2", stays)).isTrue();
        eventually(() -> {
            assertThat(newest(goes).body().path("status").asString()).isEqualTo("MERGED");
            assertThat(newest(goes).body().path("mergedInto").asString()).isEqualTo(stays.toString());
            assertThat(newest(stays).version()).isEqualTo(2);
            assertThat(managers(stays)).contains("beheerder-2");
            assertThat(managers(goes)).isEmpty();
        });

        browser.perform(merge.sent()).andExpect(redirectedUrl("/fiches/%s?samengevoegd=%s".formatted(stays, goes)));
        assertThat(fiche(stays).version()).as("sent twice, merged once").isEqualTo(2);
    }

    @Test
    void leadsFromTheOldAddressToTheOneThatSpeaksForIt() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        FicheId last = house("[" + A + "]", "\"Doel.\"");
        browser.perform(AMerge.of(stays, goes, fiches).sent()).andExpect(status().is3xxRedirection());
        browser.perform(AMerge.of(last, stays, fiches).sent()).andExpect(status().is3xxRedirection());

        browser.perform(get("/fiches/{id}", goes))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(redirectedUrl("/fiches/%s?samengevoegd=%s".formatted(last, goes)));
        browser.perform(get("/fiches/{id}", last).param("samengevoegd", goes.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("” is samengevoegd met deze fiche.")));
        browser.perform(get("/fiches/{id}", last)
                        .param("samengevoegd", UUID.randomUUID().toString()))
                .andExpect(content().string(not(containsString("is samengevoegd met deze fiche."))));
        browser.perform(get("/fiches/{id}/pdf", goes)).andExpect(redirectedUrl("/fiches/%s/pdf".formatted(last)));
        browser.perform(get("/beheer/{id}", goes).with(AMerge.coordinator()))
                .andExpect(redirectedUrl("/beheer/" + last));
        browser.perform(get("/api/fiches/{id}", goes))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("MERGED"))
                .andExpect(jsonPath("$.mergedInto").value(stays.toString()))
                .andExpect(header().string("Link", containsString("/api/fiches/" + last)));
        browser.perform(get("/api/fiches/{id}/versions", goes))
                .andExpect(jsonPath("$.items[0].merge.role").value("WENT"))
                .andExpect(jsonPath("$.items[0].merge.fiche").value(stays.toString()));
        browser.perform(get("/fiches/{id}/versies", goes))
                .andExpect(content()
                        .string(allOf(
                                containsString("Opgegaan in"),
                                not(containsString("samenvoegingen")),
                                not(containsString("nagebeld")),
                                not(containsString("coordinator-oost")))));
        browser.perform(get("/fiches/{id}/versies", stays).with(AMerge.coordinator()))
                .andExpect(content()
                        .string(allOf(containsString("Samengevoegd met"), containsString("/beheer/samenvoegingen/"))));
        browser.perform(get("/api/fiches").param("what", name))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(last.toString()));
        browser.perform(get("/hsds/services/{id}", goes))
                .andExpect(jsonPath("$.status").value("defunct"));
    }

    @Test
    void leavesOpenWhatWasOpenWhenTheOtherOneStopped() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        given.changed(goes, "closure", "{\"from\":\"2026-01-31\"}");

        browser.perform(AMerge.of(stays, goes, fiches).sent()).andExpect(status().is3xxRedirection());

        assertThat(fiche(stays).values().body().has("closure")).isFalse();
    }

    @Test
    void refusesWhatCannotBeOne() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        FicheId third = house("[" + B + "]", "\"Doel.\"");
        browser.perform(AMerge.of(stays, stays, fiches).sent())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("met zichzelf")));
        browser.perform(AMerge.of(stays, goes, fiches).with("reden", " ").sent())
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Schrijf waarom dit dezelfde dienst is.")));
        browser.perform(AMerge.of(stays, goes, fiches).sent().with(AMerge.as("beheerder-1", "manager")))
                .andExpect(status().isForbidden());
        browser.perform(get("/beheer/dubbels/{a}/{b}", stays, UUID.randomUUID()).with(AMerge.coordinator()))
                .andExpect(status().isNotFound());
        assertThat(fiche(stays).version()).isEqualTo(1);

        browser.perform(AMerge.of(stays, goes, fiches).sent()).andExpect(status().is3xxRedirection());
        browser.perform(AMerge.of(third, goes, fiches).sent())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("is al samengevoegd met fiche " + stays)));
        browser.perform(AMerge.of(goes, third, fiches).sent()).andExpect(status().isConflict());
        assertThat(fiche(third).version()).isEqualTo(1);
    }

    @Test
    void mergesNothingWhenOneOfTheTwoChangedMeanwhile() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        AMerge merge = AMerge.of(stays, goes, fiches).with("keuze.phones", "OTHER");
        given.changed(goes, "purpose", "\"Intussen anders.\"");

        browser.perform(merge.sent())
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("intussen veranderd"),
                                containsString("Intussen anders."),
                                containsString("Zelfde huis, nagebeld."),
                                containsString("name=\"versie.gaat\" value=\"2\""))));
        assertThat(fiche(stays).version()).isEqualTo(1);
        assertThat(fiche(goes).mergedInto()).isEmpty();
    }

    @Test
    void mergesOnceWhenTwoSendItAtTheSameTime() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        AMerge one = AMerge.of(stays, goes, fiches);
        AMerge other = AMerge.of(goes, stays, fiches);

        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> browser.perform(one.sent()).andReturn().getResponse().getStatus(),
                    () -> browser.perform(other.sent())
                            .andReturn()
                            .getResponse()
                            .getStatus());
            List<Integer> answers = pool.invokeAll(both).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(302, 409);
        }
        assertThat(List.of(
                        fiche(stays).mergedInto().isPresent(),
                        fiche(goes).mergedInto().isPresent()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void takesLocksAlongAndRefusesTwoThatDiffer() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        given.changed(stays, "legalName", "\"Vzw Hier\"");
        given.changed(goes, "legalName", "\"Vzw Bron\"", source("voorbeeld"));
        browser.perform(AMerge.of(stays, goes, fiches)
                        .with("keuze.legalName", "STAYS")
                        .sent())
                .andExpect(status().is3xxRedirection());
        assertThat(fiche(stays).values().at("legalName").asString()).isEqualTo("Vzw Bron");
        assertThat(fiche(stays).provenance().holder("legalName")).contains("voorbeeld");
        assertThat(given.changed(stays, "legalName", "\"Vzw Anders\"")
                        .fields()
                        .getFirst()
                        .result())
                .isEqualTo(Result.LOCKED);

        FicheId third = house("[" + B + "]", "\"Doel.\"");
        given.changed(third, "legalName", "\"Vzw Derde\"", source("andere"));
        browser.perform(AMerge.of(stays, third, fiches).sent())
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(containsString("komt op beide fiches uit een officiële bron (voorbeeld, andere)")));
        assertThat(fiche(third).mergedInto()).isEmpty();
    }

    @Test
    void appliesWhatIsDecidedAboutTheOldOneToTheOneThatSpeaksForIt() throws Exception {
        FicheId stays = house("[" + A + "]", "\"Doel.\"");
        FicheId goes = house("[" + B + "]", "\"Doel.\"");
        browser.perform(AMerge.of(stays, goes, fiches)
                        .with("keuze.phones", "STAYS")
                        .sent())
                .andExpect(status().is3xxRedirection());

        UUID decision = UUID.randomUUID();
        decide(decision, goes, "purpose", "\"Doel.\"", "\"Nieuw doel.\"");
        eventually(
                () -> assertThat(fiche(stays).values().at("purpose").asString()).isEqualTo("Nieuw doel."));
        assertThat(fiche(goes).version()).as("nothing changes on the old one").isEqualTo(2);
        assertThat(result(decision)).isEqualTo(Result.APPLIED);

        UUID clash = UUID.randomUUID();
        decide(clash, goes, "purpose", "\"Heel iets anders.\"", "\"Nog iets.\"");
        eventually(() -> assertThat(result(clash)).isEqualTo(Result.CLASH));

        confirming.confirm(Statement.now(goes, 1, List.of("addresses", "phones"), Confirmation.LINK));
        assertThat(fiche(stays).provenance().of("addresses").orElseThrow().confirmedHow())
                .isEqualTo(Confirmation.LINK);
        assertThat(fiche(stays).provenance().of("phones").orElseThrow().confirmedHow())
                .as("there it says something else")
                .isNull();

        browser.perform(patch("/api/fiches/{id}", goes)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"changes\": [{\"path\": \"cost\", \"to\": \"Gratis.\"}]}")
                        .with(AMerge.coordinator()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(stays.toString())));
        browser.perform(patch("/api/fiches/{id}", stays)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"changes\": [{\"path\": \"status\", \"to\": \"MERGED\"}]}")
                        .with(AMerge.coordinator()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Dubbels")));
    }

    private FicheId house(String phones, String purpose) {
        return given.registered(
                AFiche.named(name).in("9000", "Gent").with("phones", phones).with("purpose", purpose));
    }

    private Fiche fiche(FicheId id) {
        return fiches.find(id).orElseThrow();
    }

    private static Attribution source(String source) {
        return new Attribution(Origin.SOURCE, source, null, null, Instant.now());
    }

    private FicheChanged newest(FicheId id) {
        return topics.events(Topics.FICHE, FicheChanged.class).stream()
                .filter(changed -> changed.fiche().equals(id.value()))
                .toList()
                .getLast();
    }

    private List<String> managers(FicheId id) {
        return topics.events(Topics.MANAGEMENT, ManagersChanged.class).stream()
                .filter(changed -> changed.fiche().equals(id.value()))
                .toList()
                .getLast()
                .accounts();
    }

    private Result result(UUID decision) {
        return topics.events(Topics.REGISTER, DecisionApplied.class).stream()
                .filter(applied -> applied.decision().equals(decision))
                .map(applied -> applied.fields().getFirst().result())
                .findFirst()
                .orElse(null);
    }

    private void decide(UUID decision, FicheId fiche, String path, String from, String to) {
        JsonNode was = json.readTree(from);
        topics.send(
                Topics.DECISION,
                fiche.toString(),
                new DecisionTaken(
                        decision,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "S-2026-000777",
                        fiche.value(),
                        1,
                        Origin.SUGGESTION,
                        null,
                        List.of(new FieldChange(path, was, json.readTree(to))),
                        Instant.now(),
                        "coordinator-oost"));
    }
}
