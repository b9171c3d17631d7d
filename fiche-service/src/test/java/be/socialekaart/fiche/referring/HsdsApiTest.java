package be.socialekaart.fiche.referring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class HsdsApiTest {

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Autowired
    JsonMapper json;

    /** With every field that a fiche can have. */
    private static AFiche aHouse(String name) {
        return AFiche.named(name)
                .with("addresses", """
                        [{"kind": "VISIT", "primary": true, "street": "Kerkstraat", "number": "1", "box": "2", "postcode": "9000"},
                         {"kind": "VISIT", "street": "Dorp", "number": "7", "postcode": "9030", "municipality": "Gent"},
                         {"kind": "POST", "street": "Postlaan", "number": "9", "postcode": "9000"}]
                        """)
                .with("legalName", "\"Huis vzw\"")
                .with(
                        "phones",
                        "[{\"value\": \"+3292000042\", \"label\": \"onthaal\", \"primary\": true}, {\"value\": \"1712\"}]")
                .with("emails", "[{\"value\": \"info@huis.example\"}]")
                .with("websites", "[{\"value\": \"https://www.huis.example/\"}]")
                .with("openingHours", """
                        {"MON": [{"from": "09:00", "to": "12:00", "kind": "OPEN"}],
                         "TUE": [{"from": "09:00", "to": "12:00", "kind": "OPEN"}],
                         "WED": [{"from": "13:00", "to": "17:00", "kind": "BY_APPOINTMENT"}]}
                        """)
                .with("openingExceptions", """
                        [{"from": "2090-12-24", "to": "2090-12-26", "note": "Kerst"},
                         {"from": "2091-01-02", "to": "2091-01-02",
                          "hours": [{"from": "10:00", "to": "11:00", "kind": "OPEN"}]}]
                        """)
                .with("purpose", "\"Een warm huis.\"")
                .with("audience", "\"Iedereen.\"")
                .with("registration", "\"Bel ons.\"")
                .with("cost", "\"Gratis.\"")
                .with("languages", "[\"nl\", \"vgt\"]")
                .with("ages", "{\"from\": 12, \"to\": 18}")
                .with("rubrieken", "[\"14.04.01\", \"ocmw\"]")
                .with("homeVisits", "[\"44021\"]")
                .with("alsoServes", "[\"prov:oost-vlaanderen\"]")
                .with("practitioners", "[{\"name\": \"An Peeters\", \"discipline\": \"psycholoog\"}]")
                .recognised();
    }

    @Test
    void tellsAFicheAsAWholeServiceThatFitsTheSchema() throws Exception {
        FicheId id = given.registered(aHouse("Huis A"));
        String service = body("/hsds/services/" + id);
        HsdsSchema.of("service").accepts(service);
        JsonNode read = json.readTree(service);
        assertThat(read.path("id").asString()).isEqualTo(id.toString());
        assertThat(read.at("/status").asString()).isEqualTo("active");
        assertThat(read.at("/minimum_age").asInt()).isEqualTo(12);
        assertThat(read.at("/phones/0/number").asString()).isEqualTo("+3292000042");
        assertThat(read.at("/schedules/0/byday").asString()).isEqualTo("MO,TU");
        assertThat(read.at("/schedules/1/attending_type").asString()).isEqualTo("op afspraak");
        assertThat(read.at("/schedules").size()).isEqualTo(4);
        assertThat(read.at("/service_at_locations").size()).isEqualTo(2);
        assertThat(read.at("/service_at_locations/0/location/addresses/0/address_1")
                        .asString())
                .isEqualTo("Kerkstraat 1 bus 2");
        assertThat(read.at("/service_at_locations/0/location/addresses/0/state_province")
                        .asString())
                .isEqualTo("Oost-Vlaanderen");
        assertThat(read.at("/service_areas").size()).isEqualTo(2);
        assertThat(read.at("/attributes/0/taxonomy_term/code").asString()).isEqualTo("14.04.01");
        assertThat(read.at("/organization/name").asString()).isEqualTo("Huis vzw");
        assertThat(read.at("/organization/locations/0/location_type").asString())
                .isEqualTo("postal");
        assertThat(read.at("/accreditations").asString()).contains("WZC", "PE1");
        assertThat(read.at("/languages/0/name").asString()).isEqualTo("Nederlands");
    }

    @Test
    void saysTheSameToWhoChoseEnglish() throws Exception {
        FicheId id = given.registered(aHouse("Huis A"));
        String dutch = body("/hsds/services/" + id);
        client.perform(get("/hsds/services/" + id).header("Accept-Language", "en"))
                .andExpect(content().json(dutch));
    }

    @Test
    void fitsTheSchemaWithNothingButAName() throws Exception {
        FicheId id = given.registered(AFiche.named("Kaal"));
        HsdsSchema.of("service").accepts(body("/hsds/services/" + id));
    }

    @ParameterizedTest
    @CsvSource({
        "/hsds, api",
        "/hsds/, api",
        "/hsds/services?per_page=200, page_of_service",
        "/hsds/services?per_page=200&full=true, page_of_service",
        "/hsds/organizations, page_of_organization",
        "/hsds/organizations?full_service=true, page_of_organization",
        "/hsds/service_at_locations, page_of_service_at_location",
        "/hsds/service_at_locations?full=true, page_of_service_at_location",
        "/hsds/taxonomies, page_of_taxonomy",
        "/hsds/taxonomy_terms?per_page=200, page_of_taxonomy_term",
    })
    void answersListsThatFitTheSchema(String address, String definition) throws Exception {
        given.registered(aHouse("Huis A"));
        String answer = body(address);
        HsdsSchema.of(definition).accepts(answer);
        HsdsSchema.of(definition).refuses(answer.replaceFirst("\\{", "{\"unknown\":1,"));
    }

    @Test
    void leadsFromEveryListToTheThingItself() throws Exception {
        FicheId id = given.registered(aHouse("Huis A"));
        JsonNode service = json.readTree(body("/hsds/services/" + id));
        String organization = service.at("/organization/id").asString();
        HsdsSchema.of("organization").accepts(body("/hsds/organizations/" + organization));
        String place = service.at("/service_at_locations/1/id").asString();
        String found = body("/hsds/service_at_locations/" + place);
        HsdsSchema.of("service_at_location").accepts(found);
        assertThat(json.readTree(found).at("/service/id").asString()).isEqualTo(id.toString());
        assertThat(json.readTree(found).at("/location/addresses/0/postal_code").asString())
                .isEqualTo("9030");
        String term = service.at("/attributes/1/taxonomy_term/id").asString();
        HsdsSchema.of("taxonomy_term").accepts(body("/hsds/taxonomy_terms/" + term));
    }

    @Test
    void joinsTheFichesOfOneKboNumberInOneOrganization() throws Exception {
        FicheId one = given.registered(aHouse("Huis A").with("kboNumber", "\"0720947550\""));
        FicheId other = given.registered(aHouse("Huis B").with("kboNumber", "\"0720947550\""));
        String id = json.readTree(body("/hsds/services/" + one))
                .at("/organization/id")
                .asString();
        String organization = body("/hsds/organizations/" + id);
        HsdsSchema.of("organization").accepts(organization);
        assertThat(json.readTree(organization).path("services").valueStream())
                .extracting(service -> service.path("id").asString())
                .contains(one.toString(), other.toString());
        assertThat(json.readTree(organization)
                        .at("/organization_identifiers/0/identifier")
                        .asString())
                .isEqualTo("0720947550");
        assertThat(ids("/hsds/services?organization_id=" + id)).contains(one.toString(), other.toString());
    }

    @Test
    void keepsEachPageAsItIsWhenFichesCome() throws Exception {
        for (int i = 0; i < 5; i++) given.registered(aHouse("Huis " + i));
        List<String> before = ids("/hsds/services?per_page=2&page=2");
        FicheId changed = FicheId.read(before.getFirst()).orElseThrow();
        given.changed(changed, "name", "\"Aaa\"");
        given.registered(aHouse("Aaaa"));
        assertThat(ids("/hsds/services?per_page=2&page=2")).isEqualTo(before).hasSize(2);
    }

    @Test
    void passesEveryFicheOnceOverThePages() throws Exception {
        for (int i = 0; i < 3; i++) given.registered(aHouse("Huis " + i));
        long total = json.readTree(body("/hsds/services?per_page=7"))
                .path("total_items")
                .asLong();
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (int page = 1; page <= (total + 6) / 7; page++)
            for (String id : ids("/hsds/services?per_page=7&page=" + page))
                assertThat(seen.add(id)).isTrue();
        assertThat(seen).hasSize((int) total);
    }

    @Test
    void findsByWordsHeadingAndMoment() throws Exception {
        FicheId house = given.registered(aHouse("Zonderlingenhuis"));
        FicheId other = given.registered(AFiche.named("Zonderlingenplein"));
        assertThat(ids("/hsds/services?search=zonderlingenhuis")).containsExactly(house.toString());
        String heading = term("14.04");
        assertThat(ids("/hsds/services?search=zonderlingenhuis&taxonomy_term_id=" + heading))
                .containsExactly(house.toString());
        assertThat(ids("/hsds/services?search=zonderlingenplein&taxonomy_term_id=" + heading))
                .isEmpty();
        Instant then = Instant.now();
        given.changed(other, "cost", "\"Gratis.\"");
        assertThat(ids("/hsds/services?modified_after=" + then))
                .contains(other.toString())
                .doesNotContain(house.toString());
    }

    @Test
    void refusesAMomentThatTheDatabaseDoesNotKnow() throws Exception {
        client.perform(get("/hsds/services").param("modified_after", "+300000-01-01T00:00:00Z"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void tellsThatAFicheClosed() throws Exception {
        FicheId house = given.registered(aHouse("Huis A"));
        given.changed(house, "status", "\"CLOSED\"");
        client.perform(get("/hsds/services/" + house))
                .andExpect(jsonPath("$.status").value("defunct"));
    }

    @Test
    void sendsNothingToWhoHasThisRevision() throws Exception {
        FicheId id = given.registered(aHouse("Huis A"));
        client.perform(get("/hsds/services/" + id))
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(header().exists("Last-Modified"));
        client.perform(get("/hsds/services/" + id).header("If-None-Match", "\"1\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @ParameterizedTest
    @CsvSource({"services, service", "organizations, organization", "service_at_locations, service_at_location"})
    void streamsAWholeListOneObjectPerLine(String list, String definition) throws Exception {
        for (int i = 0; i < 3; i++) given.registered(aHouse("Huis " + i));
        long total = json.readTree(body("/hsds/" + list)).path("total_items").asLong();
        MvcResult begun = client.perform(get("/hsds/" + list + "?format=ndjson&full=true"))
                .andReturn();
        String lines = client.perform(asyncDispatch(begun))
                .andExpect(content().contentType(MediaType.APPLICATION_NDJSON))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSize((int) total).doesNotHaveDuplicates();
        lines.lines().limit(20).forEach(HsdsSchema.of(definition)::accepts);
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=x, page",
        "per_page=201, per_page",
        "per_page=-1, per_page",
        "taxonomy_term_id=x, taxonomy_term_id",
        "taxonomy_term_id=7b0c6c0e-0000-4000-8000-000000000000, taxonomy_term_id",
        "taxonomy_id=7b0c6c0e-0000-4000-8000-000000000000, taxonomy_id",
        "organization_id=1, organization_id",
        "modified_after=gisteren, modified_after",
        "format=xml, format",
        "full=ja, full",
    })
    void saysWhichPartOfAQuestionIsWrong(String query, String field) throws Exception {
        client.perform(get("/hsds/services?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void knowsNothingElse() throws Exception {
        for (String path :
                List.of("services/x", "organizations/x", "service_at_locations/x", "taxonomies/x", "taxonomy_terms/x"))
            client.perform(get("/hsds/" + path)).andExpect(status().isNotFound());
    }

    private String term(String code) throws Exception {
        return json.readTree(body("/hsds/taxonomy_terms?per_page=200"))
                .path("contents")
                .valueStream()
                .filter(term -> term.path("code").asString("").equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private List<String> ids(String address) throws Exception {
        return json.readTree(body(address))
                .path("contents")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private String body(String address) throws Exception {
        return client.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
