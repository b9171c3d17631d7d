package be.socialekaart.fiche.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What closes for a while opens by itself; what closes for good is in no list and still to be read. */
@RegisterTest
class TurningTest {
    private static final LocalDate TODAY = Standing.today();

    @Autowired
    private GivenFiches given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Turning turning;

    private final String name = "Dienst " + UUID.randomUUID().toString().replaceAll("\\d|-", "q");

    private FicheId closed(LocalDate from, LocalDate to) {
        return given.registered(AFiche.named(name)
                .with(
                        "temporaryClosure",
                        "{\"from\": \"%s\", \"to\": \"%s\", \"reason\": \"verbouwing\"}".formatted(from, to)));
    }

    private FicheId stopped(LocalDate from) {
        return given.registered(
                AFiche.named(name).with("closure", "{\"from\": \"%s\", \"reason\": \"pensioen\"}".formatted(from)));
    }

    @Test
    void saysUntilWhenItIsClosed() throws Exception {
        FicheId fiche = closed(TODAY, TODAY.plusDays(9));

        mvc.perform(get("/fiches/" + fiche))
                .andExpect(content().string(containsString("tijdelijk gesloten tot en met")));
        mvc.perform(get("/fiches/" + fiche)).andExpect(content().string(containsString("Reden: verbouwing.")));
        mvc.perform(get("/fiches/" + fiche + "/pdf")).andExpect(status().isOk());
        mvc.perform(get("/zoeken").param("wat", name))
                .andExpect(content().string(containsString("Tijdelijk gesloten tot en met")));
        mvc.perform(get("/api/fiches").param("what", name))
                .andExpect(jsonPath("$.items[0].status").value("TEMPORARILY_CLOSED"))
                .andExpect(jsonPath("$.items[0].closedUntil")
                        .value(TODAY.plusDays(9).toString()));
        mvc.perform(get("/hsds/services/" + fiche))
                .andExpect(jsonPath("$.status").value("temporarily closed"))
                .andExpect(jsonPath("$.alert").value("Tijdelijk gesloten tot en met " + TODAY.plusDays(9)));
    }

    @Test
    void saysBeforehandThatItWillClose() throws Exception {
        FicheId fiche = closed(TODAY.plusDays(5), TODAY.plusDays(9));

        mvc.perform(get("/fiches/" + fiche)).andExpect(content().string(containsString("tijdelijk gesloten van")));
        mvc.perform(get("/api/fiches/" + fiche)).andExpect(jsonPath("$.status").value("ACTIVE"));
    }

    @Test
    void isOpenOnTheDayAfterWithoutAnybodyAndIsToldOnce() throws Exception {
        FicheId fiche = closed(TODAY.minusDays(9), TODAY.plusDays(1));
        day(fiche, "{temporaryClosure,to}", TODAY.minusDays(1));
        storedDaysAgo(fiche, 3);

        mvc.perform(get("/fiches/" + fiche)).andExpect(content().string(not(containsString("tijdelijk gesloten tot"))));
        turning.tell();
        turning.tell();

        assertThat(told(fiche)).containsExactly("1 1 null", "2 1 status");
        assertThat(events(fiche)).last().asString().contains("\"status\":\"ACTIVE\"");
    }

    @Test
    void tellsNothingOnOtherDays() {
        FicheId fiche = closed(TODAY.minusDays(9), TODAY.plusDays(1));
        storedDaysAgo(fiche, 3);
        FicheId soon = stopped(TODAY.plusDays(1));
        storedDaysAgo(soon, 3);

        turning.tell();

        assertThat(told(fiche)).hasSize(1);
        assertThat(told(soon)).hasSize(1);
    }

    @Test
    void leavesEveryListOnTheDayOnWhichItStops() throws Exception {
        FicheId fiche = stopped(TODAY.plusDays(1));
        mvc.perform(get("/api/fiches").param("what", name))
                .andExpect(jsonPath("$.items.length()").value(1));
        day(fiche, "{closure,from}", TODAY);
        storedDaysAgo(fiche, 1);

        turning.tell();

        mvc.perform(get("/api/fiches").param("what", name))
                .andExpect(jsonPath("$.items.length()").value(0));
        mvc.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.status").value("CLOSED"))
                .andExpect(jsonPath("$.closure.from").value(TODAY.toString()));
        mvc.perform(get("/fiches/" + fiche))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Deze dienst is gestopt op")))
                .andExpect(content().string(containsString("Reden: pensioen.")))
                .andExpect(content().string(not(containsString("application/ld+json"))));
        mvc.perform(get("/hsds/services/" + fiche))
                .andExpect(jsonPath("$.status").value("defunct"));
    }

    @Test
    void opensAgainByAVersionAsAnyOther() throws Exception {
        FicheId fiche = stopped(TODAY.minusDays(1));
        mvc.perform(get("/api/fiches").param("what", name))
                .andExpect(jsonPath("$.items.length()").value(0));

        assertThat(given.changed(fiche, "closure", "null").fields().getFirst().result())
                .isEqualTo(Result.APPLIED);

        mvc.perform(get("/api/fiches").param("what", name))
                .andExpect(jsonPath("$.items[0].status").value("ACTIVE"));
        mvc.perform(get("/fiches/" + fiche + "/versies/2")).andExpect(status().isOk());
    }

    @Test
    void keepsOutAnEndThatIsOver() {
        FicheId fiche = given.registered(AFiche.named(name));

        assertThat(given.changed(fiche, "temporaryClosure", "{\"from\": \"2020-01-01\", \"to\": \"2020-02-01\"}")
                        .fields()
                        .getFirst()
                        .result())
                .isEqualTo(Result.CLASH);
    }

    /** As if it had been written there when that day was still to come. */
    private void day(FicheId fiche, String at, LocalDate day) {
        jdbc.sql("update fiche set body = jsonb_set(body, cast(:at as text[]), to_jsonb(:day)) where id = :id")
                .params(Map.of("at", at, "day", day.toString(), "id", fiche.value()))
                .update();
    }

    private void storedDaysAgo(FicheId fiche, int days) {
        jdbc.sql("update fiche set stored_at = now() - make_interval(days => :days) where id = :id")
                .params(Map.of("days", days, "id", fiche.value()))
                .update();
    }

    private List<String> told(FicheId fiche) {
        return jdbc.sql("""
                        select concat_ws(' ', revision, version,
                                         case when revision = 1 then 'null' else array_to_string(changed, ',') end)
                        from fiche_change where fiche = :fiche order by position
                        """).param("fiche", fiche.value()).query(String.class).list();
    }

    private List<String> events(FicheId fiche) {
        return jdbc.sql("select payload from outbox where key = :key order by position")
                .param("key", fiche.toString())
                .query(String.class)
                .list();
    }
}
