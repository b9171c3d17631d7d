package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, at the width of a desk and of a phone: axe finds nothing and nothing runs off the screen. */
class EveryoneCanUseItTest {

    private static final int HEIGHT = 900;
    private static final String NOWHERE = "/bestaat-niet";
    private static final Api ANYONE = Api.anyone(RunningPlatform.url());
    private static final Map<String, BrowserContext> VISITORS = new HashMap<>();

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static String fiche;
    private static String other;
    private static String code;
    private static String review;

    @BeforeAll
    static void prepare() {
        var fiches = ANYONE.get("/api/fiches?where=Aalst&size=2").json(200);
        fiche = fiches.at("/items/0/id").asString();
        other = fiches.at("/items/1/id").asString();
        var receipt = ANYONE.post("/api/suggestions", """
                {"fiche":"%s","reason":"Zo staat het op hun deur.","changes":[
                  {"path":"phones","to":[{"value":"092000401","primary":true}]},
                  {"path":"openingHours/TUE","to":[{"from":"08:00","to":"12:00","kind":"OPEN"}]},
                  {"path":"addresses","to":[]}]}""".formatted(fiche)).json(201);
        code = receipt.path("code").asString();
        review = found(() -> {
            var items = ANYONE.as("coordinator-oost")
                    .get("/api/reviews?number=" + receipt.path("number").asString())
                    .json(200)
                    .path("items");
            assertThat(items).hasSize(1);
            return items.get(0).path("id").asString();
        });
    }

    @AfterAll
    static void close() {
        VISITORS.clear();
    }

    static Stream<Arguments> pages() {
        List<String> open = List.of(
                "/",
                "/zoeken?wat=zorg&waar=Gent",
                "/zoeken?wat=xqzzy",
                "/zoeken?waar=Tielt",
                "/rubrieken",
                "/rubrieken/14.04.01",
                "/fiches/FICHE",
                "/fiches/FICHE/versies",
                "/fiches/FICHE/versies/1",
                "/fiches/FICHE/versies/op?datum=2026-11-24",
                "/kaart?wat=zorg&waar=Gent",
                "/uitvoer?wat=zorg&waar=Gent",
                "/widget?wat=zorg&waar=Gent",
                "/widget/maken",
                "/elz",
                "/elz/gent",
                "/bewaard",
                "/hergebruik",
                "/fiches/FICHE/suggestie",
                "/fiches/FICHE/suggestie?veld=phones&veld=openingHours&veld=addresses&veld=name&veld=purpose&stap=invullen",
                "/fiches/nieuw",
                "/fiches/nieuw?naam=Centrum&waar=Gent",
                "/fiches/nieuw?naam=Centrum&waar=Atlantis",
                "/fiches/nieuw/suggestie?name=Centrum&addresses%5B0%5D.postcode=9000",
                "/suggesties",
                "/suggesties/CODE",
                "/aanmelden",
                NOWHERE,
                "/postvak");
        List<String> ofCoordinators = List.of(
                "/werkbank",
                "/werkbank/REVIEW",
                "/werkbank/bronmeldingen",
                "/meldingen",
                "/beheer/FICHE",
                "/beheer/leveringen",
                "/beheer/invoer",
                "/beheer/dubbels",
                "/beheer/dubbels/FICHE/OTHER",
                "/elz/gent/bewerken",
                "/fiches/nieuw/invullen",
                "/mailings");
        List<String> ofManagers = List.of("/beheer", "/meldingen");
        List<String> ofOperators = List.of(
                "/operaties",
                "/operaties/gateway",
                "/operaties/mailer",
                "/operaties/workflow/incidenten",
                "/beheer/rubrieken",
                "/beheer/rubrieken/woonzorgcentra",
                "/beheer/referentie");
        return Stream.of(
                        open.stream().map(path -> Arguments.of(path, "")),
                        ofCoordinators.stream().map(path -> Arguments.of(path, "coordinator-oost")),
                        ofManagers.stream().map(path -> Arguments.of(path, "beheerder-1")),
                        ofOperators.stream().map(path -> Arguments.of(path, "operator")))
                .flatMap(pages -> pages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void axeFindsNothing(String path, String account) {
        Page page = visitor(account);
        List<String> refusedByTheBrowser = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) refusedByTheBrowser.add(message.text());
        });
        Response answer = page.navigate(path.replace("FICHE", fiche)
                .replace("OTHER", other)
                .replace("CODE", code)
                .replace("REVIEW", review));

        // An error page that everyone can use would say nothing of the page that should be there.
        assertThat(answer.status()).isEqualTo(path.equals(NOWHERE) ? 404 : path.contains("Atlantis") ? 400 : 200);
        Browsers.WIDTHS.forEach(width -> assertFits(page, width));
        assertThat(refusedByTheBrowser).isEmpty();
        page.close();
    }

    @Test
    void axeFindsWhatIsWrong() {
        Page page = visitor("");
        page.setContent(
                "<html lang='nl'><title>Zonder tekst</title><main><h1>Een beeld</h1><img src='x.png'></main></html>");
        assertThat(violations(page)).anyMatch(violation -> violation.startsWith("image-alt"));
        page.close();
    }

    private static void assertFits(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        assertThat(violations(page)).as("at %d px", width).isEmpty();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of the page on a screen of %d px", width)
                .isLessThanOrEqualTo(width);
    }

    /** The legacy mode leaves out frames of other sites, of which there are none, and opens no window for each look. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(EveryoneCanUseItTest::told)
                        .toList();
    }

    /** Everybody signs in once, and opens every page in a window of its own. */
    private static Page visitor(String account) {
        return VISITORS.computeIfAbsent(account, EveryoneCanUseItTest::arrive).newPage();
    }

    private static BrowserContext arrive(String account) {
        Page page = browsers.visitor(RunningPlatform.url());
        if (!account.isEmpty()) Visitors.signIn(page, account);
        return page.context();
    }

    @Test
    void theMailboxShowsAMailThatReadsWell() {
        Page page = browsers.visitor(RunningPlatform.url());
        eventually(() -> {
            page.navigate("/postvak?aan=coordinator-oost@voorbeeld.example");
            assertThat(page.locator("main li h2 a").count()).isPositive();
        });
        page.locator("main li h2 a").first().click();
        assertThat(page.locator("main").textContent()).contains(RunningPlatform.url() + "/werkbank/");
        assertThat(violations(page)).isEmpty();
    }

    private static String told(Rule violation) {
        return violation.getId() + ": " + violation.getHelp() + " "
                + violation.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
