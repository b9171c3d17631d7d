package be.socialekaart.fiche.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.testing.templates.EnglishPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class ImportTest {
    private static final String CSV = "id,name,street,number,postcode,municipality,phone,rubrieken,ageFrom\n";

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject(role + "-x").claim("name", "An").claim("roles", List.of(role)));
    }

    @Test
    void findsNothingNewInWhatTheRegisterSaysItself() throws Exception {
        FicheId id = given.registered(aHouse());
        String service = client.perform(get("/hsds/services/" + id))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        JsonNode found = handedIn("self", "application/json", "[" + service + "]");
        assertThat(found.at("/counts/same").asInt())
                .as(lines(found, "CHANGED") + lines(found, "WRONG"))
                .isEqualTo(1);
    }

    @Test
    void saysFirstWhatWouldHappenAndThenDoesIt() throws Exception {
        FicheId known = given.registered(aHouse());
        UUID fresh = UUID.randomUUID();
        String file = """
                {"id": "%s", "name": "Huis Nieuw", "status": "active", "phones": [{"number": "09 200 00 11"}]}
                {"id": "%s", "name": "Huis Anders", "status": "active", "phones": [{"number": "09 200 00 12"}]}
                """.formatted(fresh, known);
        JsonNode found = handedIn("stad", "application/x-ndjson", file);
        assertThat(found.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(found.at("/counts/changed").asInt()).isEqualTo(1);
        assertThat(lines(found, "CHANGED")).contains("\"line\":2", "name", "phones");
        client.perform(get("/api/fiches/" + fresh)).andExpect(status().isNotFound());
        client.perform(get("/api/fiches/" + known)).andExpect(jsonPath("$.name").value("Huis Import"));

        takenOver(found)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DONE"));
        client.perform(get("/api/fiches/" + fresh))
                .andExpect(jsonPath("$.name").value("Huis Nieuw"))
                .andExpect(jsonPath("$.kind").value("ORGANISATION"))
                .andExpect(jsonPath("$.provenance.phones.origin").value("IMPORT"))
                .andExpect(jsonPath("$.provenance.phones.number")
                        .value(found.path("number").asString()));
        client.perform(get("/api/fiches/" + known))
                .andExpect(jsonPath("$.name").value("Huis Anders"))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.cost").value("Gratis."))
                .andExpect(jsonPath("$.phones.length()").value(2))
                .andExpect(jsonPath("$.phones[0].primary").value(true));
        client.perform(get("/fiches/" + known))
                .andExpect(content().string(containsString("uit een andere sociale kaart")));

        assertThat(handedIn("stad", "application/x-ndjson", file)
                        .at("/counts/same")
                        .asInt())
                .isEqualTo(2);
        takenOver(found).andExpect(status().isConflict());
    }

    @Test
    void letsOneWrongLineStopAll() throws Exception {
        String file = CSV
                + "a1,Huis Goed,Kerkstraat,1,9000,Gent,09 200 00 13,,\n"
                + "a2,Huis Fout,Kerkstraat,1,9000,Antwerpen,12,99.99,x\n"
                + "a3,Huis Kort\n"
                + "a1,Huis Dubbel,,,,,,,\n"
                + ",Zonder,,,,,,,\n";
        JsonNode found = handedIn("csv", "text/csv", file);
        assertThat(found.at("/counts/wrong").asInt()).isEqualTo(4);
        assertThat(json.readTree(lines(found, "WRONG")).path("items").valueStream())
                .extracting(line -> line.path("line").asInt())
                .containsExactly(3, 4, 5, 6);
        assertThat(lines(found, "WRONG")).contains("Telefoon", "Rubrieken", "twee keer", "kenmerk");
        long before = versions();
        takenOver(found).andExpect(status().isConflict());
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void knowsARowAgainByItsListAndIdentifier() throws Exception {
        String file = CSV + "a7,Huis Rij,Kerkstraat,1,9000,Gent,09 200 00 14,14.04.01;ocmw,12\n";
        takenOver(handedIn("rijen", "text/csv", file)).andExpect(status().isOk());
        assertThat(handedIn("rijen", "text/csv", file).at("/counts/same").asInt())
                .isEqualTo(1);
        assertThat(handedIn("anders", "text/csv", file).at("/counts/added").asInt())
                .isEqualTo(1);
    }

    @Test
    void leavesAloneWhatASourceHolds() throws Exception {
        FicheId id = given.registered(aHouse());
        heldBySource(id, "cost");
        JsonNode found = handedIn("bron", "application/json", """
                [{"id": "%s", "name": "Huis Import", "status": "active", "fees_description": "Duur."}]
                """.formatted(id));
        assertThat(lines(found, "WRONG")).contains("Wat het kost");
    }

    @Test
    void stopsWhenTheRegisterChangedSinceItWasLookedOver() throws Exception {
        FicheId id = given.registered(aHouse());
        UUID fresh = UUID.randomUUID();
        JsonNode found = handedIn("later", "application/json", """
                [{"id": "%s", "name": "Huis Eerst", "status": "active"},
                 {"id": "%s", "name": "Huis Import", "status": "active", "fees_description": "Duur."}]
                """.formatted(fresh, id));
        assertThat(found.at("/counts/wrong").asInt()).isZero();
        heldBySource(id, "cost");
        takenOver(found).andExpect(status().isConflict());
        client.perform(get("/api/fiches/" + fresh)).andExpect(status().isNotFound());
        assertThat(lines(found, "WRONG")).contains("\"line\":2");
    }

    @Test
    void neitherClosesNorOpensAFiche() throws Exception {
        FicheId id = given.registered(aHouse());
        JsonNode found = handedIn("dicht", "application/json", """
                [{"id": "%s", "name": "Huis Import", "status": "defunct"}]
                """.formatted(id));
        assertThat(found.at("/counts/same").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MERGED", "PROPOSED"})
    void letsNoFicheEnterAsWhatItOnlyBecomesHere(String status) throws Exception {
        JsonNode found = handedIn("status", "application/json", """
                [{"id": "1", "name": "Huis Status", "status": "%s"}]
                """.formatted(status));
        assertThat(lines(found, "WRONG")).contains("kan niet als voorgesteld of samengevoegd binnenkomen");
    }

    @Test
    void takesNoTimeForAnAddressThatIsNone() {
        String line = "a" + " ".repeat(100_000) + "b";
        JsonNode service = json.readTree("""
                {"service_at_locations": [{"location": {"addresses": [{"address_1": "%s"}]}}]}
                """.formatted(line));
        JsonNode values = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> HsdsRecord.read(service));
        assertThat(values.at("/addresses/0/street").asString()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '{\"a\": 1}'",
        "application/json, '[]'",
        "application/json, '[{\"id\": \"1\"}, {'",
        "text/csv, 'id,naam'",
        "application/x-ndjson, '{\"id\": \"1\"'",
    })
    void refusesAFileThatIsNotWhole(String type, String file) throws Exception {
        long before = count("directory_import");
        client.perform(post("/api/imports?directory=stuk")
                        .with(as("coordinator"))
                        .contentType(type)
                        .content(file))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reason").isNotEmpty());
        assertThat(count("directory_import")).isEqualTo(before);
    }

    @Test
    void isForCoordinatorsOnly() throws Exception {
        for (String role : List.of("manager", "source", "operator")) {
            client.perform(get("/beheer/invoer").with(as(role))).andExpect(status().isForbidden());
            client.perform(post("/api/imports?directory=x1")
                            .with(as(role))
                            .contentType("application/json")
                            .content("[]"))
                    .andExpect(status().isForbidden());
        }
        client.perform(get("/api/imports/" + UUID.randomUUID())).andExpect(status().isUnauthorized());
    }

    @Test
    void showsOnAPageWhatWouldHappenLineByLine() throws Exception {
        String file = CSV + "p1,Huis Pagina,Kerkstraat,1,9000,Gent,09 200 00 15,,\np2,Huis Mis,,,,,12,,\n";
        String report = client.perform(multipart("/beheer/invoer")
                        .file(new MockMultipartFile("bestand", "Lijst.CSV", "text/plain", file.getBytes()))
                        .param("lijst", "pagina")
                        .with(as("coordinator")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        client.perform(get(report).with(as("coordinator")))
                .andExpect(content().string(containsString("Huis Pagina")))
                .andExpect(content().string(containsString("Telefoon")))
                .andExpect(content().string(not(containsString("Alles overnemen"))));
    }

    @Test
    void keepsTheNameOfTheListWhenTheFileIsWrong() throws Exception {
        client.perform(multipart("/beheer/invoer")
                        .file(new MockMultipartFile("bestand", "lijst.exe", "text/plain", new byte[] {1}))
                        .param("lijst", "mijn-lijst")
                        .with(as("coordinator")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("value=\"mijn-lijst\"")))
                .andExpect(content().string(containsString("bestand-fout")));
    }

    @Test
    void saysNothingInDutchToWhoChoseEnglish() throws Exception {
        FicheId id = given.registered(aHouse());
        JsonNode found = handedIn("english", "application/json", """
                [{"id": "%s", "name": "Huis Anders"}, {"name": "Zonder"}]
                """.formatted(id));
        for (String page :
                List.of("/beheer/invoer", "/beheer/invoer/" + found.path("id").asString()))
            EnglishPage.check(
                    client.perform(get(page).header("Accept-Language", "en").with(as("coordinator")))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8),
                    "messages",
                    "be/socialekaart/web/web",
                    "be/socialekaart/fields/text/fields");
    }

    @Test
    void forgetsWhatWasNeverTakenOver() throws Exception {
        JsonNode found = handedIn("oud", "application/json", "[{\"id\": \"1\", \"name\": \"Huis Oud\"}]");
        jdbc.sql("""
                update directory_import set received_at = received_at - interval '31 days'
                where id = cast(:id as uuid)
                """).param("id", found.path("id").asString()).update();
        handedIn("nieuw", "application/json", "[{\"id\": \"1\", \"name\": \"Huis Nieuw\"}]");
        client.perform(get("/api/imports/" + found.path("id").asString()).with(as("coordinator")))
                .andExpect(status().isNotFound());
    }

    private static AFiche aHouse() {
        return AFiche.named("Huis Import")
                .with("addresses", """
                        [{"kind": "VISIT", "primary": true, "street": "Kerkstraat", "number": "1", "box": "2", "postcode": "9000"},
                         {"kind": "POST", "street": "Postlaan", "number": "9", "postcode": "9000"}]
                        """)
                .with("phones", "[{\"value\": \"+3292000042\", \"label\": \"onthaal\", \"primary\": true}]")
                .with("emails", "[{\"value\": \"info@huis.example\"}]")
                .with("websites", "[{\"value\": \"https://www.huis.example/\"}]")
                .with(
                        "openingHours",
                        "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\", \"kind\": \"BY_APPOINTMENT\"}]}")
                .with("purpose", "\"Een warm huis.\"")
                .with("cost", "\"Gratis.\"")
                .with("languages", "[\"nl\", \"vgt\"]")
                .with("ages", "{\"from\": 12, \"to\": 18}")
                .with("rubrieken", "[\"14.04.01\", \"ocmw\"]")
                .with("homeVisits", "[\"44021\"]");
    }

    private void heldBySource(FicheId id, String field) {
        jdbc.sql("""
                update fiche set provenance = provenance || jsonb_build_object(cast(:field as text),
                    (provenance -> :field) || '{"owner": "SOURCE", "source": "zorg"}') where id = :id
                """).param("field", field).param("id", id.value()).update();
    }

    private JsonNode handedIn(String directory, String type, String file) throws Exception {
        return json.readTree(client.perform(post("/api/imports?directory=" + directory)
                        .with(as("coordinator"))
                        .contentType(type)
                        .content(file))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String lines(JsonNode found, String result) throws Exception {
        return client.perform(get("/api/imports/%s/lines?result=%s"
                                .formatted(found.path("id").asString(), result))
                        .with(as("coordinator")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.ResultActions takenOver(JsonNode found) throws Exception {
        return client.perform(
                post("/api/imports/%s/application".formatted(found.path("id").asString()))
                        .with(as("coordinator")));
    }

    private long versions() {
        return count("fiche_version");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
