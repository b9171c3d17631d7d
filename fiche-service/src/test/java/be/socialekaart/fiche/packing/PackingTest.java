package be.socialekaart.fiche.packing;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.ReferenceEvent.ReferenceChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.testing.TestTopics;
import be.socialekaart.testing.templates.EnglishPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A merger that never was: Destelbergen and Oosterzele become Scheldeland. Afterwards all is as it was built in. */
@RegisterTest
class PackingTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Brussels")).toString();
    private static final Map<String, String> BUILT_IN = Areas.load().tables();
    private static final String SCHELDELAND =
            "44199,Scheldeland,,oost-vlaanderen,51.02000,3.79000,scheldekracht,,,44013|44052\r\n";

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    TestTopics topics;

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject(role + "-x").claim("name", "An").claim("roles", List.of(role)));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from reference_set").update();
        Current.forget();
        jdbc.sql("delete from reference_pack").update();
    }

    @Test
    void saysFirstWhatAMergerDoesAndThenLetsEverythingFollow() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Fusie")
                .with("addresses", """
                        [{"kind": "VISIT", "street": "Dendermondesteenweg", "number": "430", "postcode": "9070",
                          "municipality": "Destelbergen", "primary": true}]""")
                .with("homeVisits", "[\"44013\", \"44052\", \"44021\"]"));
        JsonNode found = json(handedIn(merged()).andExpect(status().isCreated()));
        assertThat(found.path("lines")
                        .valueStream()
                        .map(line -> line.path("what") + " " + line.path("code") + " " + line.path("to")))
                .contains(
                        "\"NEW\" \"44199\" null",
                        "\"MERGED\" \"44013\" \"Scheldeland\"",
                        "\"MERGED\" \"44052\" \"Scheldeland\"");
        assertThat(found.at("/fiches")
                        .valueStream()
                        .filter(one -> one.path("fiche").asString().equals(fiche.toString())))
                .singleElement()
                .satisfies(one -> assertThat(one.path("to").asString()).isEqualTo("Scheldeland"));
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.version").value(1));
        assertThat(Areas.load().municipalityByNis("44199")).isEmpty();

        takenOver(found).andExpect(status().isOk()).andExpect(jsonPath("$.done").value(true));
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.addresses[0].street").value("Dendermondesteenweg"))
                .andExpect(jsonPath("$.addresses[0].municipality").value("Scheldeland"))
                .andExpect(jsonPath("$.addresses[0].nisCode").value("44199"))
                .andExpect(jsonPath("$.addresses[0].place").value("Destelbergen"))
                .andExpect(jsonPath("$.homeVisits.length()").value(2))
                .andExpect(jsonPath("$.provenance.addresses.origin").value("REFERENCE"));
        for (String where : List.of("Scheldeland", "Destelbergen", "9070"))
            client.perform(get("/api/fiches").param("what", "fusie").param("where", where))
                    .andExpect(jsonPath("$.items[*].id", hasItem(fiche.toString())));
        client.perform(get("/api/fiches").param("what", "fusie").param("municipality", "44013"))
                .andExpect(jsonPath("$.items[*].id", hasItem(fiche.toString())));
        client.perform(get("/zoeken/plaatsen").param("waar", "scheldel"))
                .andExpect(content().string(containsString("Scheldeland")));
        client.perform(get("/elz/scheldekracht")).andExpect(content().string(containsString("Scheldeland")));
        client.perform(get("/kaart").param("wat", "fusie")).andExpect(content().string(containsString("Scheldeland")));
        assertThat(Areas.load().municipalitiesOn(LocalDate.now().minusDays(1)))
                .extracting(Municipality::name)
                .contains("Destelbergen", "Oosterzele")
                .doesNotContain("Scheldeland");
        assertThat(topics.events(Topics.REFERENCE, ReferenceChanged.class))
                .anySatisfy(
                        told -> assertThat(told.tables().get("municipality")).contains("Scheldeland"));
    }

    @Test
    void doesNothingForTheSamePackAgain() throws Exception {
        takenOver(json(handedIn(merged()))).andExpect(status().isOk());
        JsonNode again = json(handedIn(merged()));
        assertThat(again.path("lines")).isEmpty();
        assertThat(again.path("wrong")).isEmpty();
        takenOver(again).andExpect(status().isConflict());
        assertThat(Current.revision(Current.AREAS)).isEqualTo(1);
    }

    @Test
    void findsNothingNewInWhatIsBuiltIn() throws Exception {
        JsonNode found = json(handedIn(BUILT_IN));
        assertThat(found.path("wrong")).isEmpty();
        assertThat(found.path("lines")).isEmpty();
    }

    @Test
    void renamesAMunicipalityAndStillFindsItByItsOldName() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Naam").in("9070", "Destelbergen"));
        String renamed = BUILT_IN.get("municipality").replace("44013,Destelbergen,", "44013,Dampoortzicht,");
        takenOver(json(handedIn(Map.of("municipality", renamed)))).andExpect(status().isOk());
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.addresses[0].municipality").value("Dampoortzicht"));
        client.perform(get("/api/fiches").param("what", "naam").param("where", "Destelbergen"))
                .andExpect(jsonPath("$.items[*].id", hasItem(fiche.toString())));
    }

    @Test
    void letsAPlaceGoToAnotherZone() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Zone").in("9070", "Destelbergen"));
        String moved = BUILT_IN.get("place").replaceAll("(9070,[^,]*,44013,)[a-z-]+", "$1gent");
        takenOver(json(handedIn(Map.of("place", moved)))).andExpect(status().isOk());
        client.perform(get("/api/fiches").param("what", "zone").param("elz", "gent"))
                .andExpect(jsonPath("$.items[*].id", hasItem(fiche.toString())));
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.version").value(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "municipality|44013,Destelbergen|4401,Destelbergen|vijf cijfers",
                "municipality|44013,Destelbergen,,oost-vlaanderen|44013,Destelbergen,,zeeland|Deze provincie bestaat niet",
                "municipality|44013,Destelbergen|44052,Destelbergen|44052 staat er twee keer in",
                "municipality|(?m)^44013.*\\R||noemt haar als voorganger",
                "municipality|nis,name|code,name|Deze kolommen ontbreken: nis",
                "place|9070,Destelbergen,44013|9070,Destelbergen,99999|Deze gemeente bestaat niet op die dag",
                "place|9070,Destelbergen|70,Destelbergen|vier cijfers",
                "care_zone|(?m)^gent,.*\\R||Deze eerstelijnszone bestaat niet"
            })
    void letsOneMistakeStopAll(String table, String what, String by, String why) throws Exception {
        String wrong = BUILT_IN.get(table).replaceFirst(what, by == null ? "" : by);
        JsonNode found = json(handedIn(Map.of(table, wrong)));
        assertThat(found.path("wrong")
                        .valueStream()
                        .map(one -> one.path("reason").asString()))
                .anyMatch(reason -> reason.contains(why));
        takenOver(found).andExpect(status().isConflict());
        client.perform(get("/beheer/referentie/" + found.path("id").asString()).with(as("operator")))
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(not(containsString("overname"))));
        assertThat(Current.revision(Current.AREAS)).isZero();
    }

    @Test
    void letsTheSecondOfTwoLookAgain() throws Exception {
        JsonNode one = json(handedIn(merged()));
        JsonNode two = json(handedIn(
                Map.of("municipality", BUILT_IN.get("municipality").replace("44013,Destelbergen,", "44013,Anders,"))));
        takenOver(one).andExpect(status().isOk());
        takenOver(two).andExpect(status().isConflict());
        takenOver(one).andExpect(status().isConflict());
    }

    @Test
    void refusesWhatIsNoPack() throws Exception {
        page(multipart("/beheer/referentie"), TODAY)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("minstens één bestand")));
        for (String day : List.of("2090-01-01", "morgen"))
            page(multipart("/beheer/referentie").file(file("municipality", BUILT_IN.get("municipality"))), day)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("dag-fout")));
        client.perform(multipart("/beheer/referentie")
                        .file(new MockMultipartFile("gemeenten", "g.csv", "text/csv", new byte[] {(byte) 0xff, 0}))
                        .param("dag", TODAY)
                        .with(as("operator")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("UTF-8")));
        page(multipart("/beheer/referentie").file(file("municipality", "\"x")), TODAY)
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        for (String role : List.of("coordinator", "manager", "source")) {
            client.perform(get("/beheer/referentie").with(as(role))).andExpect(status().isForbidden());
            client.perform(get("/api/reference/" + UUID.randomUUID()).with(as(role)))
                    .andExpect(status().isForbidden());
        }
        client.perform(get("/beheer/referentie/tabellen/municipality.csv").with(as("operator")))
                .andExpect(content().string(containsString("44013,Destelbergen")));
        client.perform(get("/beheer/referentie/tabellen/fiche.csv").with(as("operator")))
                .andExpect(status().isNotFound());
    }

    @Test
    void worksOnAPageToo() throws Exception {
        String address = page(
                        multipart("/beheer/referentie").file(file("municipality", merged().get("municipality"))), TODAY)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        client.perform(get(address).with(as("operator")))
                .andExpect(content().string(containsString("gaat op in Scheldeland")));
        for (String page : List.of("/beheer/referentie", address))
            EnglishPage.check(
                    client.perform(get(page).header("Accept-Language", "en").with(as("operator")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8),
                    "messages",
                    "be/socialekaart/web/web",
                    "be/socialekaart/fields/text/fields");
        client.perform(post(address + "/overname").param("stand", "0").with(as("operator")))
                .andExpect(status().is3xxRedirection());
        eventually(() -> client.perform(get(address).with(as("operator")))
                .andExpect(content().string(containsString("Overgenomen op"))));
    }

    private static Map<String, String> merged() {
        String left = BUILT_IN.get("municipality")
                .lines()
                .filter(line -> !line.startsWith("44013,") && !line.startsWith("44052,"))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return Map.of("municipality", left + SCHELDELAND);
    }

    private ResultActions handedIn(Map<String, String> tables) throws Exception {
        MockMultipartHttpServletRequestBuilder asked = multipart("/api/reference");
        tables.forEach((table, text) -> asked.file(file(table, text)));
        return client.perform(asked.param("dag", TODAY).with(as("operator")));
    }

    private ResultActions page(MockMultipartHttpServletRequestBuilder asked, String day) throws Exception {
        return client.perform(asked.param("dag", day).with(as("operator")));
    }

    private ResultActions takenOver(JsonNode found) throws Exception {
        return client.perform(post("/api/reference/" + found.path("id").asString() + "/application")
                .param("revision", found.path("revision").toString())
                .with(as("operator")));
    }

    private JsonNode json(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String table, String text) {
        String field = Map.of("municipality", "gemeenten", "place", "plaatsen", "care_zone", "zones")
                .get(table);
        return new MockMultipartFile(field, table + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
