package be.socialekaart.fiche.reclassifying;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.ReferenceEvent.ReferenceChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.testing.TestTopics;
import be.socialekaart.testing.templates.EnglishPage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** In headings of its own, which are gone again afterwards: the tree is one for the whole service. */
@RegisterTest
class ReclassifyingTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final String[] BUNDLES = {"messages", "be/socialekaart/web/web", "be/socialekaart/fields/text/fields"
    };

    @Autowired
    MockMvc client;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTopics topics;

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject(role + "-x").claim("name", "An").claim("roles", List.of(role)));
    }

    private final List<UUID> made = new ArrayList<>();

    @BeforeEach
    void addHeadings() throws Exception {
        done(plan("ouderen", Map.of("actie", "ADD", "naam", "Proef", "code", "14.90")));
        done(plan("proef", Map.of("actie", "ADD", "naam", "Proef een", "code", "14.90.01")));
        done(plan("proef", Map.of("actie", "ADD", "naam", "Proef twee")));
    }

    @AfterEach
    void forget() {
        jdbc.sql("update rubriek_plan set status = 'WITHDRAWN' where status in ('DRAFT', 'PLANNED')")
                .update();
        eventually(() -> assertThat(jdbc.sql("select count(*) from rubriek_plan where status = 'RUNNING'")
                        .query(Integer.class)
                        .single())
                .isZero());
        jdbc.sql("delete from rubriek_plan").update();
        for (String gone : List.of(
                "delete from fiche_search where fiche = any(:made)",
                "update fiche set body = body - 'rubrieken' where id = any(:made)"))
            jdbc.sql(gone).param("made", made.toArray(UUID[]::new)).update();
        jdbc.sql("delete from subsite where draft::text like '%Proeven in Gent%'")
                .update();
        jdbc.sql("delete from reference_set").update();
        Current.forget();
    }

    @Test
    void renamesFromADayAndShowsTheOldNameBefore() throws Exception {
        FicheId fiche = in("14.90.01");
        String plan = plan("proef-een", Map.of("actie", "RENAME", "naam", "Proef anders", "code", "14.90.09"));
        client.perform(get(plan).with(as("operator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Proef een heet voortaan Proef anders")))
                .andExpect(content().string(containsString("1 fiche verandert mee")))
                .andExpect(content().string(containsString("/fiches/" + fiche)))
                .andExpect(content().string(containsString("14.90.09. Proef anders")));
        assertThat(Rubrieken.load().byCode("14.90.09")).isEmpty();

        done(plan);
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.rubrieken[0]").value("14.90.09"))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.provenance.rubrieken.origin").value("REFERENCE"));
        client.perform(get("/fiches/" + fiche + "/versies"))
                .andExpect(content().string(containsString("Een rubriek of gemeente veranderde (R-")));
        client.perform(get("/fiches/" + fiche + "/versies/2").with(as("coordinator")))
                .andExpect(content().string(containsString("Zo afgesproken.")))
                .andExpect(content().string(containsString("14.90.01. Proef een")));
        client.perform(get("/api/fiches").param("what", "anders").param("rubriek", "14.90.01"))
                .andExpect(jsonPath("$.items[0].id").value(fiche.toString()));
        client.perform(get("/rubrieken/14.90.01"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", containsString("/rubrieken/14.90.09")));
        client.perform(get("/rubrieken/14.90.09")).andExpect(content().string(containsString("14.90.01. Proef een")));
        client.perform(get("/rubrieken").param("op", TODAY.minusDays(1).toString()))
                .andExpect(content().string(not(containsString("Proef anders"))));
    }

    @Test
    void keepsWhatAFicheSaysWhenOnlyTheNameChanges() throws Exception {
        FicheId fiche = in("14.90.01");
        done(plan("proef-een", Map.of("actie", "RENAME", "naam", "Proef nieuw", "code", "14.90.01")));
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.rubrieken[0]").value("14.90.01"))
                .andExpect(jsonPath("$.version").value(2));
        client.perform(get("/fiches/" + fiche)).andExpect(content().string(containsString("Proef nieuw")));
    }

    @Test
    void namesTheHeadingsOfAPastDayAsTheyWere() throws Exception {
        jdbc.sql("update reference_set set tables = replace(tables::text, :now, :then)::jsonb")
                .param("now", TODAY.toString())
                .param("then", TODAY.minusDays(9).toString())
                .update();
        Current.forget();
        eventually(() -> assertThat(Rubrieken.load().byCode("14.90.01")).isPresent());
        FicheId fiche = registered(
                AFiche.named("Huis Toen").in("9000", "Gent").with("rubrieken", "[\"14.90.01\"]"),
                TODAY.minusDays(5).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant());
        done(plan("proef-een", Map.of("actie", "RENAME", "naam", "Proef nieuw", "code", "14.90.01")));
        client.perform(get("/fiches/" + fiche + "/versies/op")
                        .param("datum", TODAY.minusDays(2).toString()))
                .andExpect(content().string(containsString("14.90.01. Proef een")));
        client.perform(get("/rubrieken").param("op", TODAY.minusDays(1).toString()))
                .andExpect(content().string(containsString("Proef een")))
                .andExpect(content().string(not(containsString("Proef nieuw"))));
    }

    @Test
    void mergesOneIntoAnotherAndLeadsItsLinksThere() throws Exception {
        FicheId both = registered(AFiche.named("Huis Beide")
                .in("9000", "Gent")
                .with("rubrieken", "[\"14.90.01\", \"proef-twee\", \"14.04.01\"]"));
        tile("14.90.01");
        String plan = plan("proef-een", Map.of("actie", "MERGE", "naar", "proef-twee"));
        client.perform(get(plan).with(as("operator")))
                .andExpect(content().string(containsString("Proeven in Gent")))
                .andExpect(content().string(containsString("/elz/gent")));
        done(plan);
        client.perform(get("/api/fiches/" + both))
                .andExpect(jsonPath("$.rubrieken.length()").value(2))
                .andExpect(jsonPath("$.rubrieken[0]").value("proef-twee"));
        client.perform(get("/rubrieken/proef-een"))
                .andExpect(header().string("Location", containsString("/rubrieken/proef-twee")));
        client.perform(get("/zoeken").param("rubriek", "14.90.01"))
                .andExpect(content().string(containsString("Huis Beide")));
        assertThat(topics.events(Topics.REFERENCE, ReferenceChanged.class))
                .anySatisfy(told -> assertThat(told.tables().get("rubriek")).contains(",proef-twee"));
        assertThat(jdbc.sql("select looked_after < '2025' from fiche where id = :id")
                        .param("id", both.value())
                        .query(Boolean.class)
                        .single())
                .as("nobody looked after it")
                .isTrue();
    }

    @Test
    void splitsAsChosenFicheByFicheAndTheRestToTheFirst() throws Exception {
        FicheId rest = in("14.90.01");
        FicheId chosen = in("14.90.01");
        FicheId found =
                registered(AFiche.named("Vondeling").in("8000", "Brugge").with("rubrieken", "[\"14.90.01\"]"));
        String plan =
                plan("proef-een", Map.of("actie", "SPLIT", "naam", "Links", "naam2", "Rechts", "code2", "14.90.03"));
        client.perform(get(plan + "/verdeling").param("naam", "vondel").with(as("operator")))
                .andExpect(content().string(containsString("1 fiche gevonden")));
        client.perform(post(plan + "/verdeling").param("naar." + chosen, "2").with(as("operator")))
                .andExpect(status().is3xxRedirection());
        client.perform(post(plan + "/verdeling")
                .param("gemeente", "brug")
                .param("doe", "alles-2")
                .with(as("operator")));
        client.perform(get(plan).with(as("operator")))
                .andExpect(content().string(containsString("Naar Links: 1. Naar Rechts: 2.")));
        String csv = client.perform(get(plan + "/fiches.csv").with(as("operator")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(4).anyMatch(line -> line.endsWith("14.90.01;14.90.03"));

        done(plan);
        assertIn(rest, "links");
        assertIn(chosen, "14.90.03");
        assertIn(found, "14.90.03");
    }

    /** More than one portion, and a process that dies in between: whoever comes next goes on with the list. */
    @Test
    void goesOnWhereAnotherStopped() throws Exception {
        for (int n = 0; n < 103; n++) in("14.90.01");
        String plan = plan("proef-een", Map.of("actie", "RENAME", "naam", "Proef een", "code", "14.90.07"));
        done(plan);
        client.perform(get(plan).with(as("operator")))
                .andExpect(content().string(containsString("103 van 103 fiches")));
        jdbc.sql("update rubriek_plan_fiche set done = false where plan = :plan")
                .param("plan", id(plan))
                .update();
        jdbc.sql("update rubriek_plan set status = 'RUNNING', done_at = null where id = :plan")
                .param("plan", id(plan))
                .update();
        eventually(() -> client.perform(get(plan).with(as("operator")))
                .andExpect(content().string(containsString("Uitgevoerd. 103 van 103"))));
        assertThat(jdbc.sql("select distinct version from fiche where body -> 'rubrieken' @> '[\"14.90.07\"]'")
                        .query(Integer.class)
                        .list())
                .as("no fiche followed twice")
                .containsExactly(2);
    }

    @Test
    void movesAHeadingWithWhatIsBelowIt() throws Exception {
        FicheId fiche = in("14.90.01");
        done(plan("proef", Map.of("actie", "MOVE", "onder", "jongeren", "code", "11.90")));
        assertIn(fiche, "14.90.01");
        client.perform(get("/api/fiches").param("rubriek", "11").param("what", "proef"))
                .andExpect(jsonPath("$.items[0].id").value(fiche.toString()));
        client.perform(get("/rubrieken/14.90.01")).andExpect(content().string(containsString("Jongeren")));
    }

    @Test
    void endsAHeadingInTheOneAbove() throws Exception {
        FicheId fiche = in("14.90.01");
        done(plan("proef-een", Map.of("actie", "END")));
        assertIn(fiche, "14.90");
    }

    @Test
    void waitsForItsDayAndThenStopsOnWhatBecameImpossible() throws Exception {
        String tomorrow = TODAY.plusDays(1).toString();
        String plan = plan("proef-een", Map.of("actie", "MOVE", "onder", "proef-twee", "dag", tomorrow));
        confirmed(plan).andExpect(status().is3xxRedirection());
        assertThat(Rubrieken.load().byCode("proef-een").orElseThrow().parent()).isEqualTo("proef");
        done(plan("proef-twee", Map.of("actie", "END")));
        jdbc.sql(
                        "update rubriek_plan set wish = jsonb_set(wish, '{parent}', '\"nergens\"'), day = :today where id = :id")
                .param("today", TODAY)
                .param("id", id(plan))
                .update();
        eventually(() -> client.perform(get(plan).with(as("operator")))
                .andExpect(content().string(containsString("er is niets veranderd"))));
        assertThat(Rubrieken.load().byCode("proef-een").orElseThrow().parent()).isEqualTo("proef");
    }

    @Test
    void takesEffectByItselfOnItsDay() throws Exception {
        String plan = plan(
                "proef-een",
                Map.of(
                        "actie",
                        "RENAME",
                        "naam",
                        "Morgen",
                        "dag",
                        TODAY.plusDays(1).toString()));
        confirmed(plan).andExpect(status().is3xxRedirection());
        client.perform(get("/beheer/rubrieken").with(as("operator")))
                .andExpect(content().string(containsString("gepland")));
        jdbc.sql("update rubriek_plan set day = :today where id = :id")
                .param("today", TODAY)
                .param("id", id(plan))
                .update();
        eventually(() -> assertThat(
                        Rubrieken.load().byCode("proef-een").orElseThrow().name())
                .isEqualTo("Morgen"));
    }

    @Test
    void letsTheSecondOfTwoLookAgain() throws Exception {
        String one = plan("proef-een", Map.of("actie", "RENAME", "naam", "Eerst"));
        String two = plan("proef-twee", Map.of("actie", "RENAME", "naam", "Daarna"));
        int seen = Current.revision(Current.RUBRIEKEN);
        done(one);
        client.perform(confirmation(two, seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De boom is veranderd sinds u keek")))
                .andExpect(content().string(containsString("Zo afgesproken.")));
        done(two);
        confirmed(two).andExpect(status().isConflict());
    }

    @Test
    void refusesASecondPlanAboutTheSameHeading() throws Exception {
        Map<String, String> later =
                Map.of("actie", "END", "dag", TODAY.plusDays(1).toString());
        confirmed(plan("proef-een", later)).andExpect(status().is3xxRedirection());
        confirmed(plan("proef-een", Map.of("actie", "RENAME", "naam", "Anders")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("gaat over dezelfde rubriek")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proef-een|DANCE|||Kies wat er moet gebeuren",
                "proef-een|RENAME|naam||Geef een naam",
                "proef-een|RENAME|naam|Proef twee|al een rubriek met die naam",
                "proef-een|RENAME|code|x|twee cijfers per niveau",
                "proef-een|RENAME|code|14.04.01|is of was van een andere rubriek",
                "proef-een|RENAME|dag|2020-01-01|een dag die nog komt",
                "proef-een|RENAME|dag|gisteren|Kies een dag",
                "proef|MOVE|onder|proef-een|niet onder zichzelf",
                "proef|MOVE|onder|nergens|Kies een rubriek",
                "proef|MERGE|naar|proef-een|niet opgaan in zichzelf",
                "proef|END|||Er staan nog rubrieken onder",
                "huisvesting|END|||Boven deze rubriek staat niets"
            })
    void saysWhatCannotBe(String rubriek, String action, String field, String value, String why) throws Exception {
        MockHttpServletRequestBuilder asked =
                post("/beheer/rubrieken/" + rubriek).param("actie", action);
        if (!"naam".equals(field)) asked.param("naam", "Iets anders");
        if (!"dag".equals(field)) asked.param("dag", TODAY.toString());
        if (field != null) asked.param(field, value == null ? "" : value);
        client.perform(asked.with(as("operator")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(why)));
    }

    @Test
    void asksForAReason() throws Exception {
        String plan = plan("proef-een", Map.of("actie", "END"));
        client.perform(post(plan + "/bevestiging")
                        .param("stand", String.valueOf(Current.revision(Current.RUBRIEKEN)))
                        .with(as("operator")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Zeg waarom")));
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        for (String role : List.of("coordinator", "manager", "source"))
            client.perform(get("/beheer/rubrieken").with(as(role))).andExpect(status().isForbidden());
        client.perform(post("/beheer/rubrieken/proef-een").with(as("coordinator")))
                .andExpect(status().isForbidden());
        client.perform(get("/beheer/rubrieken/nergens").with(as("operator"))).andExpect(status().isNotFound());
        client.perform(get("/beheer/rubrieken/plannen/" + UUID.randomUUID()).with(as("operator")))
                .andExpect(status().isNotFound());
        client.perform(get("/rubrieken").param("op", "2090-01-01")).andExpect(status().isBadRequest());
        client.perform(get("/rubrieken/99")).andExpect(status().isNotFound());
    }

    @Test
    void speaksEnglish() throws Exception {
        in("14.90.01");
        String plan = plan("proef-een", Map.of("actie", "SPLIT", "naam", "Links", "naam2", "Rechts"));
        for (String page : List.of(
                "/beheer/rubrieken", "/beheer/rubrieken/proef-een", plan, plan + "/verdeling", "/rubrieken/14.90"))
            EnglishPage.check(
                    client.perform(get(page).header("Accept-Language", "en").with(as("operator")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8),
                    BUNDLES);
    }

    private FicheId registered(AFiche fiche) {
        return registered(fiche, Instant.now());
    }

    private FicheId registered(AFiche fiche, Instant at) {
        FicheId id = given.registered(fiche, at.truncatedTo(ChronoUnit.MICROS));
        made.add(id.value());
        return id;
    }

    private FicheId in(String rubriek) {
        return registered(
                AFiche.named("Huis Proef").in("9000", "Gent").with("rubrieken", "[\"%s\"]".formatted(rubriek)));
    }

    private void assertIn(FicheId fiche, String rubriek) throws Exception {
        client.perform(get("/api/fiches/" + fiche))
                .andExpect(jsonPath("$.rubrieken.length()").value(1))
                .andExpect(jsonPath("$.rubrieken[0]").value(rubriek));
    }

    /** Drawn up; answers its address. */
    private String plan(String rubriek, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder asked = post("/beheer/rubrieken/" + rubriek);
        typed.forEach(asked::param);
        if (!typed.containsKey("dag")) asked.param("dag", TODAY.toString());
        return client.perform(asked.with(as("operator")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static UUID id(String plan) {
        return UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
    }

    private ResultActions confirmed(String plan) throws Exception {
        return client.perform(confirmation(plan, Current.revision(Current.RUBRIEKEN)));
    }

    private static MockHttpServletRequestBuilder confirmation(String plan, int seen) {
        return post(plan + "/bevestiging")
                .param("stand", String.valueOf(seen))
                .param("reden", "Zo afgesproken.")
                .with(as("operator"));
    }

    private void done(String plan) throws Exception {
        confirmed(plan).andExpect(status().is3xxRedirection());
        eventually(() -> client.perform(get(plan).with(as("operator")))
                .andExpect(content().string(containsString("Uitgevoerd."))));
    }

    private void tile(String rubriek) {
        jdbc.sql("""
                insert into subsite (zone, revision, draft, changed_by, changed_at)
                values ('gent', 1, cast(:draft as jsonb), 'x', now())
                on conflict (zone) do update set draft = excluded.draft
                """).param("draft", """
                        {"intro": "", "tiles": [{"title": "Proeven in Gent", "query": "rubriek=%s"}]}""".formatted(rubriek)).update();
    }
}
