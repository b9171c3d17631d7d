package be.socialekaart.fiche.quality;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewDecided;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.quality.Figures.Listed;
import be.socialekaart.testing.TestTopics;
import be.socialekaart.testing.templates.EnglishPage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A register of four fiches in a zone where no other test has any. */
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTest {
    private static final String ZONE = "vlaamse-ardennen";
    private static final String LIST = "/kwaliteit/fiches?niveau=elz&deel=" + ZONE + "&maat=";
    private static final String OLD_PHONE = "[{\"value\": \"+3255000001\"}]";

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TestTopics topics;

    @Autowired
    Taking taking;

    @Autowired
    Takings takings;

    @Autowired
    Figures figures;

    @BeforeAll
    void fourFichesAndOneThatStopped() {
        FicheId today = given.registered(here("Vandaag aangepast").with("phones", OLD_PHONE));
        changed(today, "cost", "\"Gratis\"", 0);
        FicheId longer = given.registered(here("Vorig jaar gebeld"));
        changed(longer, "phones", "[{\"value\": \"+3255000002\"}]", 400);
        FicheId never = given.registered(here("Al jaren stil").recognised());
        jdbc.sql("update fiche set unconfirmed_since = '2024-05-03T08:00:00Z' where id = :id")
                .param("id", never.value())
                .update();
        FicheId recent = given.registered(here("Onlangs gebeld"));
        changed(recent, "phones", "[{\"value\": \"+3255000003\"}]", 10);
        given.registered(here("Bestaat niet meer").with("status", "\"CLOSED\""));
        suggested(longer, 30);
        decided(suggested(longer, 60), 58);
        decided(suggested(recent, 500), 450);
        decided(suggested(recent, 20), 13);
        withdrawn(suggested(today, 5));
        decided(suggested(today, 400), 390);
        eventually(() ->
                assertThat(heardOf(today, longer, recent)).containsExactlyInAnyOrder(false, true, true, true, true));
        taking.takeAnew();
    }

    private static AFiche here(String name) {
        return AFiche.named(name).in("9700", "Oudenaarde").with("rubrieken", "[\"14.04.01\"]");
    }

    private void changed(FicheId fiche, String path, String value, int daysAgo) {
        given.changed(fiche, path, value, new Attribution(Origin.MANAGER, "beheerder-1", null, null, ago(daysAgo)));
    }

    /** Of each suggestion whether it is decided. */
    private List<Boolean> heardOf(FicheId... fiches) {
        return jdbc.sql("select decided_at is not null from suggestion_time where fiche = any (:fiches)")
                .param("fiches", Arrays.stream(fiches).map(FicheId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .list();
    }

    private ReviewOpened suggested(FicheId fiche, int daysAgo) {
        UUID review = UUID.randomUUID();
        ReviewOpened opened = new ReviewOpened(
                review,
                "S-2026-000001",
                fiche.value(),
                review,
                "SUGGESTION",
                "oost-vlaanderen",
                List.of(),
                ago(0),
                ago(daysAgo));
        topics.send(Topics.REVIEW, fiche.toString(), opened);
        return opened;
    }

    private void decided(ReviewOpened it, int daysAgo) {
        topics.send(
                Topics.REVIEW,
                it.fiche().toString(),
                new ReviewDecided(it.review(), it.fiche(), it.change(), ago(daysAgo)));
    }

    private void withdrawn(ReviewOpened it) {
        topics.send(
                Topics.REVIEW,
                it.fiche().toString(),
                new ReviewClosed(
                        it.review(), it.number(), it.fiche(), it.change(), List.of(), ago(0), it.kind(), null));
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MICROS);
    }

    @ParameterizedTest
    @CsvSource({
        "FICHES, 4",
        "LOOKED_AFTER, 2",
        "SILENT_ONE_YEAR, 2",
        "SILENT_TWO_YEARS, 1",
        "LABELLED, 1",
        "HELD, 1",
        "CONTACT, 3",
        "ADDRESS, 4",
        "HOURS, 0",
        "OFFER, 1",
        "WAITING, 1",
        "DECIDED, 2"
    })
    void countsWhatIsThere(Measure measure, int fiches) {
        assertThat(figures.of(Level.ZONE, ZONE).count(measure)).isEqualTo(fiches);
    }

    @Test
    void saysHowOldTheMiddleOneIs() {
        Figure zone = figures.of(Level.ZONE, ZONE);
        assertThat(zone.median(Measure.CONTACT)).isEqualTo(400);
        assertThat(zone.median(Measure.OFFER)).isZero();
        assertThat(zone.median(Measure.HOURS)).isNull();
        assertThat(zone.percent(Measure.LOOKED_AFTER)).isEqualTo(50);
        assertThat(zone.median(Measure.WAITING)).isEqualTo(30);
        assertThat(zone.median(Measure.DECIDED)).isEqualTo(2);
    }

    @Test
    void countsTheSameFichesInTheirProvinceAndHeading() {
        List<String> parts = jdbc.sql("select unnest(parts) from quality_fiche where name = 'Al jaren stil'")
                .query(String.class)
                .list();
        assertThat(parts)
                .containsExactlyInAnyOrder("alles:alles", "elz:" + ZONE, "provincie:oost-vlaanderen", "rubriek:14");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void listsAsManyFichesAsTheFigureSays(Measure measure) {
        for (Level level : Level.values())
            for (Figure figure : figures.of(level))
                assertThat(all(figure, measure))
                        .as("%s %s", figure.key(), measure)
                        .doesNotHaveDuplicates()
                        .hasSize(figure.count(measure));
    }

    /** Three at a time. */
    private List<Listed> all(Figure figure, Measure measure) {
        List<Listed> all = new ArrayList<>();
        Optional<After> after = Optional.empty();
        List<Listed> page;
        do {
            page = figures.fiches(figure.level(), figure.key(), measure, after, 3);
            all.addAll(page);
            if (!page.isEmpty()) after = After.read(After.of(page.getLast()).written());
        } while (page.size() == 3);
        return all;
    }

    @Test
    void showsTheFichesBehindAFigure() throws Exception {
        browser.perform(get(LIST + "stil-12"))
                .andExpect(content().string(containsString("2 fiches")))
                .andExpect(content().string(containsString("Al jaren stil")))
                .andExpect(content().string(containsString("Niet bevestigd sinds 3 mei 2024")))
                .andExpect(content().string(containsString("400 dagen geleden")))
                .andExpect(content().string(not(containsString("Onlangs gebeld"))));
    }

    @Test
    void goesOnBehindTheLastFicheOfAPage() throws Exception {
        Listed first = figures.fiches(Level.ZONE, ZONE, Measure.SILENT_ONE_YEAR, Optional.empty(), 1)
                .getFirst();
        assertThat(first.name()).isEqualTo("Al jaren stil");
        browser.perform(get(LIST + "stil-12&na=" + After.of(first).written()))
                .andExpect(content().string(not(containsString("Al jaren stil"))))
                .andExpect(content().string(containsString("Vorig jaar gebeld")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elz", "provincie", "rubriek"})
    void showsALevelWithLinksToTheFiches(String level) throws Exception {
        browser.perform(get("/kwaliteit").param("niveau", level))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Stand van")))
                .andExpect(content().string(containsString("<desc id=\"shares-about\">")))
                .andExpect(content().string(containsString("niveau=" + level + "&amp;deel=")))
                .andExpect(content().string(containsString("&amp;maat=nagekeken")))
                .andExpect(content().string(containsString("&amp;maat=contact")))
                .andExpect(content().string(containsString("&amp;maat=wacht\">1 (30 dagen)")))
                .andExpect(content().string(not(containsString("/werkbank"))));
    }

    @Test
    void showsCoordinatorsTheWayToTheWorkbench() throws Exception {
        browser.perform(get("/kwaliteit").with(jwt().jwt(token -> token.claim("roles", List.of("coordinator")))))
                .andExpect(content().string(containsString("/werkbank")));
    }

    @Test
    void putsTheWorstFirst() {
        List<Integer> shares = figures.of(Level.ZONE).stream()
                .sorted(Figure.worstFirst(Measure.LOOKED_AFTER))
                .map(figure -> figure.percent(Measure.LOOKED_AFTER))
                .toList();
        assertThat(shares).isSorted().hasSizeGreaterThan(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kwaliteit?niveau=land",
                "/kwaliteit?volgorde=kleur",
                LIST + "kleur",
                "/kwaliteit/fiches?niveau=elz&deel=nergens&maat=alle",
                "/kwaliteit/fiches?niveau=alles&deel=geen&maat=alle"
            })
    void knowsNoOtherFigures(String page) throws Exception {
        browser.perform(get(page)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12_x", "99999999_00000000-0000-0000-0000-000000000000"})
    void refusesAPlaceThatIsNoneOfOurs(String after) throws Exception {
        browser.perform(get(LIST + "alle").param("na", after)).andExpect(status().isBadRequest());
    }

    @Test
    void handsOverTheFiguresAsCsv() throws Exception {
        byte[] file = browser.perform(get("/kwaliteit/cijfers.csv?niveau=elz"))
                .andExpect(header().string("Content-Disposition", containsString("kwaliteit-elz.csv")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String csv = new String(file, StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFEerstelijnszone;Vindbare fiches;Nagekeken binnen 12 maanden;");
        assertThat(csv.lines().filter(line -> line.startsWith("Vlaamse Ardennen;")))
                .singleElement()
                .asString()
                .startsWith("Vlaamse Ardennen;4;2;2;1;1;1;400;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kwaliteit?niveau=provincie", LIST + "stil-24", LIST + "contact", LIST + "wacht"})
    void saysNothingInDutchToWhoReadsEnglish(String page) throws Exception {
        String html = browser.perform(get(page)
                        .header("Accept-Language", "en")
                        .with(jwt().jwt(token -> token.claim("roles", List.of("coordinator")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        EnglishPage.check(html, "messages", "be/socialekaart/web/web", "be/socialekaart/fields/text/fields");
    }

    @Test
    void isTakenByOneInstanceOnly() throws Exception {
        jdbc.sql("delete from quality_taking").update();
        Callable<Boolean> instance = taking::takeIfDue;
        try (var both = Executors.newFixedThreadPool(2)) {
            int took = 0;
            for (Future<Boolean> took1 : both.invokeAll(List.of(instance, instance))) if (took1.get()) took++;
            assertThat(took).isLessThanOrEqualTo(1);
        }
        assertThat(takings.isDue(clock.instant())).isFalse();
        assertThat(figures.of(Level.ZONE, ZONE).count(Measure.FICHES)).isEqualTo(4);
    }
}
