package be.socialekaart.fiche.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class FicheApiTest {

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Test
    void answersTheWholeFicheWithItsProvenance() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A").in("9000", "Gent").recognised());
        client.perform(get("/api/fiches/{id}", id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id.toString()))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.name").value("Huis A"))
                .andExpect(jsonPath("$.addresses[0].nisCode").value("44021"))
                .andExpect(jsonPath("$.rizivNumber").isEmpty())
                .andExpect(jsonPath("$.provenance.name.origin").value("MANAGER"))
                .andExpect(jsonPath("$.provenance.recognitions.owner").value("SOURCE"))
                .andExpect(jsonPath("$.provenance.name.confirmedAt").isEmpty());
    }

    @Test
    void sendsNothingToWhoHasThisRevision() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A"));
        client.perform(get("/api/fiches/{id}", id)).andExpect(header().string("ETag", "\"1\""));
        client.perform(get("/api/fiches/{id}", id).header("If-None-Match", "\"1\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void sendsNoVersionTwice() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis B\"");
        for (String path : new String[] {"/versions", "/versions/2"})
            client.perform(get("/api/fiches/" + id + path).header("If-None-Match", "\"2\""))
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
        client.perform(get("/api/fiches/" + id + "/versions").header("If-None-Match", "\"1\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""));
        client.perform(get("/api/fiches/" + id + "/versions/1")).andExpect(header().string("ETag", "\"1\""));
    }

    @Test
    void sendsTheNewRevisionToWhoHasAnOldOne() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis B\"");
        client.perform(get("/api/fiches/{id}", id).header("If-None-Match", "\"1\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.name").value("Huis B"));
    }

    @Test
    void keepsEveryVersionAsItWas() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis B\"");
        client.perform(get("/api/fiches/{id}/versions", id))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].version").value(2))
                .andExpect(jsonPath("$.items[0].origin").value("SUGGESTION"))
                .andExpect(jsonPath("$.items[0].number").value("S-2026-000123"))
                .andExpect(jsonPath("$.items[0].changed[0]").value("name"));
        client.perform(get("/api/fiches/{id}/versions/1", id))
                .andExpect(jsonPath("$.name").value("Huis A"));
        client.perform(get("/api/fiches/{id}/versions/2", id))
                .andExpect(jsonPath("$.name").value("Huis B"));
    }

    @Test
    void tellsNobodyWhoDidIt() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis B\"");
        for (String path : new String[] {"", "/versions", "/versions/2"})
            client.perform(get("/api/fiches/" + id + path))
                    .andExpect(content().string(not(containsString("coordinator-oost"))));
    }

    @Test
    void saysWithAProblemThatAFicheIsNotThere() throws Exception {
        for (String path : new String[] {"x", "7b0c6c0e-0000-4000-8000-000000000000"})
            client.perform(get("/api/fiches/" + path))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.status").value(404));
    }
}
