package be.socialekaart.fiche.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.duplicates.Duplicates;
import be.socialekaart.fiche.managing.Managements;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What was merged is brought apart: as if it never happened, but for what came after. */
@RegisterTest
class UnmergingTest {
    private static final int ROUNDS = 60;
    private static final Map<String, List<String>> VALUES = Map.of(
            "purpose", List.of("\"Eén doel.\"", "\"Een ander doel.\""),
            "cost", List.of("\"Gratis.\"", "\"Vijf euro.\""),
            "legalName", List.of("\"Vzw Eén\"", "\"Vzw Twee\""),
            "phones",
                    List.of(
                            "[{\"value\": \"+3292000001\", \"primary\": true}]",
                            "[{\"value\": \"+3292000001\", \"label\": \"onthaal\"}, {\"value\": \"+3292000002\", \"primary\": true}]",
                            "[{\"value\": \"+3292000003\"}]"),
            "languages", List.of("[\"nl\"]", "[\"nl\", \"fr\"]", "[\"en\"]"),
            "openingHours",
                    List.of(
                            "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\", \"kind\": \"OPEN\"}]}",
                            "{\"MON\": [{\"from\": \"10:00\", \"to\": \"12:00\", \"kind\": \"OPEN\"}], \"TUE\": [{\"from\": \"09:00\", \"to\": \"12:00\", \"kind\": \"OPEN\"}]}"),
            "recognitions",
                    List.of(
                            "[{\"source\": \"voorbeeld\", \"number\": \"PE1\", \"kind\": \"ERKENNING\", \"type\": \"WZC\", \"status\": \"GRANTED\"}]",
                            "[{\"source\": \"voorbeeld\", \"number\": \"PE2\", \"kind\": \"ERKENNING\", \"type\": \"WZC\", \"status\": \"GRANTED\"}]"));

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    Fiches fiches;

    @Autowired
    Managements managements;

    @Autowired
    Duplicates duplicates;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20261125);

    @Test
    void leavesEverythingAsItWasBeforeTheMerge() throws Exception {
        int merged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            FicheId stays = anything();
            FicheId goes = anything();
            Map<FicheId, Map<String, Object>> before = Map.of(stays, state(stays), goes, state(goes));
            AMerge merge = AMerge.of(stays, goes, fiches);
            for (String path : VALUES.keySet()) merge.with("keuze." + path, oneOf(List.of("STAYS", "OTHER", "BOTH")));
            int answer = browser.perform(merge.sent()).andReturn().getResponse().getStatus();
            if (answer == 409) {
                assertThat(state(stays)).as("refused, nothing done").isEqualTo(before.get(stays));
                continue;
            }
            assertThat(answer).isEqualTo(302);
            merged++;

            browser.perform(AMerge.undo(merge.key(), "Toch twee diensten."))
                    .andExpect(redirectedUrl("/fiches/" + goes));

            for (FicheId id : List.of(stays, goes))
                assertThat(state(id)).as("round %d", round).isEqualTo(before.get(id));
            assertThat(fiche(goes).version()).isGreaterThan(2);
        }
        assertThat(merged).as("rounds in which the two could be merged").isGreaterThan(ROUNDS / 2);
    }

    @Test
    void keepsWhatCameAfter() throws Exception {
        FicheId stays = given.registered(house().with("phones", "[{\"value\": \"+3292000001\", \"primary\": true}]")
                .with("purpose", "\"Doel.\""));
        FicheId goes = given.registered(house().with("phones", "[{\"value\": \"+3292000002\"}]")
                .with("purpose", "\"Ander doel.\"")
                .with("cost", "\"Gratis.\""));
        AMerge merge = AMerge.of(stays, goes, fiches).with("keuze.purpose", "OTHER");
        browser.perform(merge.sent()).andExpect(status().is3xxRedirection());
        given.changed(
                stays,
                "phones",
                "[{\"value\": \"+3292000001\", \"primary\": true}, {\"value\": \"+3292000002\"}, {\"value\": \"+3292000003\"}]");
        given.changed(stays, "purpose", "\"Later herschreven.\"");
        given.changed(stays, "registration", "\"Bel eerst.\"");

        browser.perform(get("/beheer/samenvoegingen/{merge}", merge.key()).with(AMerge.coordinator()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("+32 9 200 00 02".replace("+32 9", "09")),
                                containsString("werd sindsdien veranderd"),
                                containsString("#veld-purpose"))));
        browser.perform(AMerge.undo(merge.key(), "")).andExpect(status().isBadRequest());
        browser.perform(AMerge.undo(merge.key(), "Toch twee.")).andExpect(redirectedUrl("/fiches/" + goes));
        browser.perform(AMerge.undo(merge.key(), "Toch twee.")).andExpect(redirectedUrl("/fiches/" + goes));

        Fiche survivor = fiche(stays);
        assertThat(survivor.version()).as("undone once").isEqualTo(6);
        assertThat(survivor.values().at("phones").toString())
                .contains("+3292000001", "+3292000003")
                .doesNotContain("+3292000002");
        assertThat(survivor.values().at("purpose").asString()).isEqualTo("Later herschreven.");
        assertThat(survivor.values().at("registration").asString()).isEqualTo("Bel eerst.");
        assertThat(survivor.values().at("cost")).isNull();
        browser.perform(get("/fiches/{id}", goes)).andExpect(status().isOk());
        browser.perform(get("/api/fiches/{id}", goes))
                .andExpect(jsonPath("$.status").value("ACTIVE"))
                .andExpect(jsonPath("$.mergedInto").doesNotExist())
                .andExpect(jsonPath("$.cost").value("Gratis."));
        browser.perform(get("/api/fiches/{id}/versions", stays))
                .andExpect(jsonPath("$.items[0].merge.role").value("GAVE_BACK"));
        assertThat(duplicates
                        .judgement(stays.value(), goes.value())
                        .orElseThrow()
                        .reason())
                .isEqualTo("Toch twee.");
        assertThat(duplicates
                        .judgement(stays.value(), goes.value())
                        .orElseThrow()
                        .by())
                .isEqualTo("coordinator-oost");
    }

    @Test
    void waitsForALaterMergeToBeUndoneFirst() throws Exception {
        FicheId one = given.registered(house());
        FicheId two = given.registered(house());
        FicheId three = given.registered(house());
        AMerge first = AMerge.of(two, one, fiches);
        browser.perform(first.sent()).andExpect(status().is3xxRedirection());
        AMerge second = AMerge.of(three, two, fiches);
        browser.perform(second.sent()).andExpect(status().is3xxRedirection());

        browser.perform(AMerge.undo(first.key(), "Toch niet.")).andExpect(status().isConflict());
        browser.perform(AMerge.undo(second.key(), "Toch niet.")).andExpect(status().is3xxRedirection());
        browser.perform(AMerge.undo(first.key(), "Toch niet.")).andExpect(status().is3xxRedirection());
        assertThat(fiche(one).mergedInto()).isEmpty();
        browser.perform(AMerge.undo(UUID.randomUUID(), "Toch niet.")).andExpect(status().isNotFound());
        browser.perform(AMerge.undo(first.key(), "x").with(AMerge.as("beheerder-1", "manager")))
                .andExpect(status().isForbidden());
    }

    @Test
    void givesTheSourceItsOwnFicheBackWithWhatItSaidMeanwhile() throws Exception {
        FicheId stays = given.registered(house());
        FicheId goes = given.registered(
                house().with("recognitions", VALUES.get("recognitions").getFirst()));
        given.changed(goes, "legalName", "\"Vzw Bron\"", source());
        AMerge merge = AMerge.of(stays, goes, fiches);
        browser.perform(merge.sent()).andExpect(status().is3xxRedirection());
        given.changed(stays, "legalName", "\"Vzw Bron en Zoon\"", source());
        given.changed(stays, "kboNumber", "\"0720947550\"", source());

        browser.perform(AMerge.undo(merge.key(), "Toch twee.")).andExpect(status().is3xxRedirection());

        assertThat(fiche(stays).values().at("legalName")).isNull();
        assertThat(fiche(stays).values().at("recognitions")).isNull();
        assertThat(fiche(stays).provenance().holder("legalName")).isEmpty();
        assertThat(fiche(stays).values().at("kboNumber"))
                .as("said only of the other")
                .isNull();
        assertThat(fiche(stays).provenance().holder("kboNumber")).isEmpty();
        assertThat(fiche(goes).provenance().holder("legalName")).contains("voorbeeld");
    }

    private FicheId anything() {
        AFiche house = house();
        Map<String, String> held = new HashMap<>();
        VALUES.forEach((path, values) -> {
            if (random.nextInt(3) == 0) return;
            if (path.equals("legalName") && random.nextBoolean()) held.put(path, oneOf(values));
            else house.with(path, oneOf(values));
        });
        if (random.nextInt(4) == 0) house.with("status", "\"TEMPORARILY_CLOSED\"");
        FicheId id = given.registered(house);
        held.forEach((path, value) -> given.changed(id, path, value, source()));
        for (String account : List.of("beheerder-1", "beheerder-2"))
            if (random.nextBoolean()) managements.give(id, account, Instant.parse("2025-01-01T00:00:00Z"));
        linked(id);
        return id;
    }

    /** To a record of a source that nobody delivers anew. */
    private void linked(FicheId id) {
        for (String record : List.of("1", "2")) {
            jdbc.sql("""
                    insert into recognition_record (source, id, version, body, delivered_at)
                    values ('samen', :record, '2025-01-01', '{}', '2025-01-01') on conflict do nothing
                    """).param("record", record).update();
            if (random.nextBoolean())
                jdbc.sql(
                                "insert into recognition_link (source, id, fiche, how, since) values ('samen', :record, :fiche, 'SCORE', '2025-01-01')")
                        .param("record", record)
                        .param("fiche", id.value())
                        .update();
        }
    }

    /** Everything that anybody may see of it, but for its numbers. */
    private Map<String, Object> state(FicheId id) {
        Fiche fiche = fiche(id);
        return Map.of(
                "values", fiche.values(),
                "provenance", fiche.provenance(),
                "merged", fiche.mergedInto(),
                "managers", rows("select account || since::text from management where fiche = :id order by 1", id),
                "records",
                        rows(
                                "select source || id || how || since::text from recognition_link where fiche = :id order by 1",
                                id));
    }

    private List<String> rows(String sql, FicheId id) {
        return jdbc.sql(sql).param("id", id.value()).query(String.class).list();
    }

    private Fiche fiche(FicheId id) {
        return fiches.find(id).orElseThrow();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static AFiche house() {
        return AFiche.named("Huis " + UUID.randomUUID()).in("9000", "Gent");
    }

    private static Attribution source() {
        return new Attribution(
                Origin.SOURCE,
                "voorbeeld",
                null,
                null,
                Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
    }
}
