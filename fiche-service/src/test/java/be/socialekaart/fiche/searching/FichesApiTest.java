package be.socialekaart.fiche.searching;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.managing.Managements;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class FichesApiTest {

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Autowired
    Managements managements;

    @Test
    void listsWhatWasFoundAndWhy() throws Exception {
        FicheId id = given.registered(
                AFiche.named("Huis Heliotroop").in("9000", "Gent").with("rubrieken", "[\"14.04.01\"]"));
        client.perform(get("/api/fiches").param("what", "heliotroop").param("where", "Gent"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(id.toString()))
                .andExpect(jsonPath("$.items[0].name").value("Huis Heliotroop"))
                .andExpect(jsonPath("$.items[0].kind").value("ORGANISATION"))
                .andExpect(jsonPath("$.items[0].status").value("ACTIVE"))
                .andExpect(jsonPath("$.items[0].primaryAddress.municipality").value("Gent"))
                .andExpect(jsonPath("$.items[0].rubrieken[0]").value("14.04.01"))
                .andExpect(jsonPath("$.items[0].matches[*].how", hasItem("address")))
                .andExpect(jsonPath("$.items[0].matches[*].how", hasItem("name")))
                .andExpect(jsonPath("$.items[0].matches[*].precision", hasItem("exact")))
                .andExpect(jsonPath("$.items[0].purpose").doesNotExist())
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void pagesWithTheCursorItGave() throws Exception {
        given.registered(AFiche.named("Kornoelje 1"));
        given.registered(AFiche.named("Kornoelje 2"));
        String page = client.perform(
                        get("/api/fiches").param("what", "kornoelje").param("size", "1"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = com.jayway.jsonpath.JsonPath.read(page, "$.next");
        client.perform(get("/api/fiches")
                        .param("what", "kornoelje")
                        .param("size", "1")
                        .param("after", next))
                .andExpect(jsonPath("$.items[0].name").value("Kornoelje 2"))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void goesOnBehindACursorOfOtherWords() throws Exception {
        String widely = "5 true 7b0c6c0e-0000-4000-8000-000000000000 huis";
        client.perform(get("/api/fiches")
                        .param("after", Base64.getUrlEncoder().withoutPadding().encodeToString(widely.getBytes())))
                .andExpect(status().isOk());
    }

    @Test
    void findsInACareZone() throws Exception {
        given.registered(AFiche.named("Huis Speenkruid").in("9031", "Gent"));
        String zone = be.socialekaart.fields.reference.Areas.load()
                .byPostcode("9031")
                .getFirst()
                .zone();
        client.perform(get("/api/fiches").param("what", "speenkruid").param("elz", zone))
                .andExpect(jsonPath("$.items.length()").value(1));
        client.perform(get("/api/fiches").param("what", "speenkruid").param("elz", "brugge"))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "size, 0, size",
        "size, 201, size",
        "size, veel, size",
        "after, geen-cursor, after",
        "after, MSBk, after",
        "rubriek, 99.99, rubriek",
        "elz, atlantis, elz",
        "kind, ROBOT, kind",
        "municipality, Gent, municipality",
        "recognised, misschien, recognised",
        "near, hier, near",
        "managedBy, beheerder-1, managedBy"
    })
    void refusesWhatCannotBeAskedAndSaysWhy(String parameter, String value, String field) throws Exception {
        client.perform(get("/api/fiches").param(parameter, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].reason").isNotEmpty());
    }

    @Test
    void refusesAWordOfTenThousandCharacters() throws Exception {
        client.perform(get("/api/fiches").param("what", "x".repeat(10_000)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reason").value("Dit is te lang: gebruik hoogstens 200 tekens."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table fiche --",
                "a & | ! :* <-> (",
                "%_\\",
                "\uD83D\uDE00",
                "ab cd ef gh ij kl mn op qr st uv wx yz ab cd ef gh",
                "verplegin hulpverlenin gezondheidszor begeleidin"
            })
    void takesAnythingElseForWords(String what) throws Exception {
        client.perform(get("/api/fiches").param("what", what)).andExpect(status().isOk());
        client.perform(get("/zoeken").param("wat", what).param("waar", what)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', 'a', '\uD800', '\uD55C', '\u33AF', '\u0130'})
    void takesTwoHundredOfAnyLetter(char letter) throws Exception {
        String what = String.valueOf(letter).repeat(200);
        client.perform(get("/api/fiches").param("what", what)).andExpect(status().isOk());
        client.perform(get("/zoeken").param("wat", what).param("waar", what)).andExpect(status().isOk());
    }

    @Test
    void showsManagersTheirOwnFiches() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis Ganzerik"));
        managements.give(id, "beheerder-77", Instant.now());
        client.perform(get("/api/fiches")
                        .param("managedBy", "me")
                        .with(jwt().jwt(token -> token.subject("beheerder-77").claim("roles", List.of("manager")))))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(id.toString()));
    }

    @Test
    void doesNotKnowWhoMeIsWithoutSigningIn() throws Exception {
        client.perform(get("/api/fiches").param("managedBy", "me")).andExpect(status().isUnauthorized());
    }
}
