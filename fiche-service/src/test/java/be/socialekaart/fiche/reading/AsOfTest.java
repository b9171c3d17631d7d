package be.socialekaart.fiche.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.FicheId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How a fiche was at a moment that is past, on the page and in the API. */
@RegisterTest
class AsOfTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    History history;

    /** Version 2 half an hour before midnight in Brussels, which is the same day in UTC; version 3 half an hour after. */
    private FicheId house() {
        FicheId id = given.registered(AFiche.named("Huis A"), Instant.parse("2025-06-01T08:00:00Z"));
        changed(id, "Huis B", "2025-06-30T21:30:00Z");
        changed(id, "Huis C", "2025-06-30T22:30:00Z");
        return id;
    }

    private void changed(FicheId id, String name, String at) {
        given.changed(
                id,
                "name",
                "\"" + name + "\"",
                new Attribution(Origin.MANAGER, "beheerder-1", null, null, Instant.parse(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01,                1",
        "2025-06-29,                1",
        "2025-06-30,                2",
        "2025-06-30T23:29,          1",
        "2025-06-30T23:30,          2",
        "2025-07-01T00:29,          2",
        "2025-07-01,                3",
        "2025-06-30T22:29:59.9Z,    2",
        "2025-06-30T22:30:00Z,      3"
    })
    void answersTheVersionThatEverybodyRead(String at, int version) throws Exception {
        browser.perform(get("/api/fiches/{id}", house()).param("at", at))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(version));
    }

    @Test
    void saysThatItWasNotThereYet() throws Exception {
        FicheId id = house();
        browser.perform(get("/api/fiches/{id}", id).param("at", "2025-05-31"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("2025-06-01T08:00:00Z")));
        browser.perform(get("/fiches/{id}/versies/op", id).param("datum", "2025-05-31"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "Aan het einde van 31 mei 2025 stond Huis C nog niet in de sociale kaart."),
                                containsString("1 juni 2025, 10:00"))));
    }

    @Test
    void showsTheFicheAsItWasAndWhatIsDifferentNow() throws Exception {
        browser.perform(get("/fiches/{id}/versies/op", house())
                        .param("datum", "2025-06-30")
                        .param("uur", "23:29"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Op 30 juni 2025, 23:29 las iedereen versie 1"),
                                containsString("diff-removed"),
                                containsString("Huis A"),
                                containsString("Huis C"),
                                not(containsString("beheerder-1")))));
    }

    @Test
    void saysWhetherItWasClosedOnThatDay() throws Exception {
        FicheId id = given.registered(
                AFiche.named("Huis D").with("closure", "{\"from\": \"2025-06-10\", \"reason\": \"pensioen\"}"),
                Instant.parse("2025-06-01T08:00:00Z"));
        browser.perform(get("/api/fiches/{id}", id).param("at", "2025-06-09"))
                .andExpect(jsonPath("$.status").value("ACTIVE"));
        browser.perform(get("/api/fiches/{id}", id).param("at", "2025-06-10"))
                .andExpect(jsonPath("$.status").value("CLOSED"));
        browser.perform(get("/fiches/{id}/versies/op", id).param("datum", "2025-06-09"))
                .andExpect(content().string(containsString("diff-removed")));
        browser.perform(get("/fiches/{id}/versies/op", id).param("datum", "2025-06-10"))
                .andExpect(content().string(not(containsString("diff-removed"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2999-01-01", "2025-02-30"})
    void saysWhatIsWrongWithAMomentAndKeepsIt(String typed) throws Exception {
        FicheId id = house();
        browser.perform(get("/fiches/{id}/versies/op", id).param("datum", typed))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("href=\"#datum\""), containsString(typed))));
        browser.perform(get("/api/fiches/{id}", id).param("at", typed))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("at"));
    }

    @Test
    void asksForAMomentFirst() throws Exception {
        browser.perform(get("/fiches/{id}/versies/op", house()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("name=\"datum\""), not(containsString("error-summary")))));
        browser.perform(get("/fiches/{id}/versies/op", "7b0c6c0e-0000-4000-8000-000000000000"))
                .andExpect(status().isNotFound());
    }

    /** Two decisions that were dated in the other order than they were stored. */
    @Test
    void showsNoVersionBeforeTheOneThatItWasMadeFrom() {
        FicheId id = given.registered(AFiche.named("Huis A"), Instant.parse("2025-06-01T08:00:00Z"));
        changed(id, "Huis B", "2025-06-02T08:00:02Z");
        changed(id, "Huis C", "2025-06-02T08:00:01Z");

        assertThat(history.at(id, Instant.parse("2025-06-02T08:00:01Z"))).contains(1);
        assertThat(history.at(id, Instant.parse("2025-06-02T08:00:02Z"))).contains(3);
        assertThat(history.at(id, Instant.parse("2025-06-01T07:59:59Z"))).isEmpty();
    }
}
