package be.socialekaart.fiche.undoing;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Taking back one field of one version; what the workflow would decide about it is played by its events. */
@RegisterTest
class UndoTest {
    private static final String A = "{\"value\": \"+3292000001\", \"primary\": true}";
    private static final String B = "{\"value\": \"+3292000002\"}";
    private static final String C = "{\"value\": \"+3292000003\"}";

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    Managements managements;

    @Autowired
    Proposals proposals;

    @Autowired
    Fiches fiches;

    @Autowired
    TestTopics topics;

    @Test
    void takesOneItemBackAndKeepsWhatCameAfter() throws Exception {
        FicheId id = house();
        given.changed(id, "phones", "[" + A + "," + B + "]");
        given.changed(id, "phones", "[" + A + "," + B + "," + C + "]");

        browser.perform(look(id, 2, "phones"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Ervoor (versie 1)"),
                                containsString("Wat er dan verandert"),
                                containsString("diff-removed"))));
        UUID change = UUID.randomUUID();
        browser.perform(ask(id, 2, "phones", change).param("reden", "Dat nummer was fout."))
                .andExpect(redirectedUrl("/beheer/%s/wijzigingen/%s".formatted(id, change)));
        ChangeProposed proposed = proposed(id);
        assertThat(proposed.baseVersion()).isEqualTo(2);
        assertThat(proposed.origin()).isEqualTo(Origin.MANAGER);
        assertThat(proposed.kind()).as("the rules for edits hold").isEqualTo("MANAGER_EDIT");
        assertThat(now(id, "phones").toString())
                .as("nothing before it is decided")
                .contains("+3292000002");

        decide(proposed);

        eventually(() -> assertThat(now(id, "phones").toString())
                .contains("+3292000001", "+3292000003")
                .doesNotContain("+3292000002"));
        browser.perform(get("/fiches/{id}/versies/4", id))
                .andExpect(content()
                        .string(allOf(
                                containsString("Maakt iets uit versie 2 ongedaan."),
                                containsString("/fiches/" + id + "/versies/2"),
                                not(containsString("Dat nummer was fout.")),
                                not(containsString("beheerder-1")))));
        browser.perform(get("/fiches/{id}/versies/4", id).with(manager()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Dat nummer was fout."),
                                containsString("/beheer/%s/wijzigingen/%s".formatted(id, change)),
                                not(containsString("/werkbank/")))));
        browser.perform(get("/fiches/{id}/versies/4", id).with(coordinator()))
                .andExpect(content().string(containsString("/werkbank/")));
        browser.perform(get("/api/fiches/{id}/versions", id))
                .andExpect(jsonPath("$.items[0].undoes").value(2))
                .andExpect(jsonPath("$.items[0].channel").value("PAGE"));
    }

    @Test
    void showsBeforeAndNowWhereItClashesAndSaysWhatToDo() throws Exception {
        FicheId id = house();
        given.changed(id, "purpose", "\"Tweede.\"");
        given.changed(id, "purpose", "\"Derde.\"");

        browser.perform(look(id, 2, "purpose"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Eerste."),
                                containsString("Derde."),
                                containsString("Dit kan niet vanzelf"),
                                containsString("/beheer/" + id + "#veld-purpose"),
                                not(containsString("name=\"sleutel\"")))));
        browser.perform(ask(id, 2, "purpose", UUID.randomUUID())).andExpect(status().isConflict());
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void saysThatItStandsThereAlready() throws Exception {
        FicheId id = house();
        given.changed(id, "purpose", "\"Tweede.\"");
        given.changed(id, "purpose", "\"Eerste.\"");

        browser.perform(ask(id, 2, "purpose", UUID.randomUUID()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Er is niets ongedaan te maken.")));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void leavesAloneWhatASourceHoldsNow() throws Exception {
        FicheId id = house();
        given.changed(id, "legalName", "\"Vzw Eén\"");
        given.changed(
                id,
                "legalName",
                "\"Vzw Bron\"",
                new Attribution(Origin.SOURCE, "voorbeeld", null, null, Instant.now()));

        browser.perform(ask(id, 2, "legalName", UUID.randomUUID()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("officiële bron “voorbeeld”")));
        browser.perform(look(id, 3, "legalName").with(coordinator()))
                .andExpect(content().string(not(containsString("name=\"sleutel\""))));
        browser.perform(get("/fiches/{id}/versies/3", id).with(manager()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Uit de erkenningsbron voorbeeld"), not(containsString("/ongedaan")))));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void isForWhoMayEditAndOnlyForWhatThatVersionChanged() throws Exception {
        FicheId id = house();
        given.changed(id, "purpose", "\"Tweede.\"");

        browser.perform(get(address(id, 2)).param("veld", "purpose").with(as("beheerder-2", "manager")))
                .andExpect(status().isForbidden());
        browser.perform(get(address(id, 2)).param("veld", "purpose")).andExpect(status().is3xxRedirection());
        browser.perform(get("/fiches/{id}/versies/2", id)).andExpect(content().string(not(containsString("ongedaan"))));
        browser.perform(get("/fiches/{id}/versies/2", id).with(manager()))
                .andExpect(content().string(containsString("/versies/2/ongedaan?veld=purpose")));
        for (String path : List.of("phones", "", "geen-gegeven"))
            browser.perform(look(id, 2, path)).andExpect(status().isNotFound());
        for (int version : List.of(0, 1, 3))
            browser.perform(look(id, version, "purpose")).andExpect(status().isNotFound());
    }

    @Test
    void leavesWhatTheReferenceDataMade() throws Exception {
        FicheId id = house();
        given.changed(
                id, "purpose", "\"Tweede.\"", new Attribution(Origin.REFERENCE, null, null, "R-000001", Instant.now()));

        browser.perform(look(id, 2, "purpose"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("De referentiegegevens maakten die versie")));
        browser.perform(ask(id, 2, "purpose", UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void keepsTheReasonThatCannotBeTaken() throws Exception {
        FicheId id = house();
        given.changed(id, "purpose", "\"Tweede.\"");

        browser.perform(ask(id, 2, "purpose", UUID.randomUUID()).param("reden", "Zij is 85.07.30-033.28."))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(containsString("rijksregisternummer"), containsString("85.07.30-033.28"))));
        assertThat(proposals.of(id, 10)).isEmpty();
    }

    @Test
    void isAskedOnceWhenItIsSentTwice() throws Exception {
        FicheId id = house();
        given.changed(id, "purpose", "\"Tweede.\"");
        UUID change = UUID.randomUUID();
        browser.perform(ask(id, 2, "purpose", change)).andExpect(status().is3xxRedirection());
        decide(proposed(id));
        eventually(() -> assertThat(now(id, "purpose").asString()).isEqualTo("Eerste."));

        browser.perform(ask(id, 2, "purpose", change))
                .andExpect(redirectedUrl("/beheer/%s/wijzigingen/%s".formatted(id, change)));
        assertThat(proposals.of(id, 10)).hasSize(1);
        browser.perform(get("/beheer/%s/wijzigingen/%s".formatted(id, change)).with(manager()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Staat op de fiche"),
                                containsString("Dit maakt iets uit versie 2 ongedaan."))));
    }

    private FicheId house() {
        FicheId id = given.registered(AFiche.named("Huis A")
                .in("9000", "Gent")
                .with("phones", "[" + A + "]")
                .with("purpose", "\"Eerste.\""));
        managements.give(id, "beheerder-1", Instant.now());
        return id;
    }

    private JsonNode now(FicheId id, String path) {
        return fiches.find(id).orElseThrow().values().at(path);
    }

    private static String address(FicheId id, int version) {
        return "/beheer/%s/versies/%d/ongedaan".formatted(id, version);
    }

    private static MockHttpServletRequestBuilder look(FicheId id, int version, String path) {
        return get(address(id, version)).param("veld", path).with(manager());
    }

    private static MockHttpServletRequestBuilder ask(FicheId id, int version, String path, UUID change) {
        return post(address(id, version))
                .param("veld", path)
                .param("sleutel", change.toString())
                .with(manager());
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

    private void decide(ChangeProposed proposed) {
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
                        proposed.changes(),
                        Instant.now(),
                        null));
    }

    private static RequestPostProcessor manager() {
        return as("beheerder-1", "manager");
    }

    private static RequestPostProcessor coordinator() {
        return as("coordinator-oost", "coordinator");
    }

    private static RequestPostProcessor as(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
