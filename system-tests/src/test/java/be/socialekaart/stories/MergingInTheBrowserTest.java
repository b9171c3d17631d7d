package be.socialekaart.stories;

import static be.socialekaart.stories.Visitors.button;
import static be.socialekaart.stories.Visitors.link;
import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator finds two fiches about one house, makes one of them and thinks better of it. What somebody reported about the
 * one that went is decided about the one that stays.
 */
class MergingInTheBrowserTest {
    private static final Api COORDINATOR = Api.anyone(RunningPlatform.url()).as("coordinator-oost");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "JavaScript {0}, {1} px")
    @CsvSource({"true, 390, Zonnebloemhof", "false, 1280, Kastanjehof"})
    void twoFichesBecomeOneAndTwoAgain(boolean javaScript, int width, String name) {
        String stays = house(name, "092000411", "Vijf euro.");
        String goes = house(name + " vzw", "092000412", "Gratis.");
        String review = reported(goes);
        Page coordinator = browsers.visitor(RunningPlatform.url(), javaScript, width);
        Visitors.signIn(coordinator, "coordinator-oost");

        eventually(() -> {
            coordinator.navigate("/fiches/" + goes);
            link(coordinator, "Zoek dubbels").click();
            assertThat(coordinator.locator("main")).containsText("Zelfde adres");
        });
        coordinator.navigate("/beheer/dubbels/%s/%s".formatted(stays, goes));
        coordinator.locator("#keuze\\.cost-OTHER").check();
        coordinator.locator("main form #reden").fill("Zelfde huis, nagebeld.");
        button(coordinator, "Bekijk wat er gebeurt").click();
        assertThat(coordinator.locator("h1")).containsText("Kijk na wat er gebeurt");
        if (javaScript) usable(coordinator, width);
        button(coordinator, "Voeg samen").click();

        assertThat(coordinator.locator("h1")).hasText(name);
        assertThat(coordinator.locator("main")).containsText("is samengevoegd met deze fiche");
        assertThat(coordinator.locator("main")).containsText("Gratis.");
        assertThat(coordinator.locator("main")).containsText("09 200 04 12");
        coordinator.navigate("/fiches/" + goes);
        assertThat(coordinator).hasURL(java.util.regex.Pattern.compile(".*/fiches/" + stays + ".*"));
        eventually(() -> {
            coordinator.navigate("/fiches/" + goes + "/suggestie");
            assertThat(coordinator).hasURL(java.util.regex.Pattern.compile(".*/fiches/" + stays + "/suggestie"));
        });
        eventually(() -> {
            coordinator.navigate("/werkbank/" + review);
            assertThat(coordinator.locator("main")).containsText("is samengevoegd met een andere");
        });
        COORDINATOR.post("/api/reviews/" + review + "/decision", """
                        {"outcomes":[{"path":"registration","outcome":"ACCEPTED","reason":"Nagebeld."}]}""").json(200);
        eventually(() -> Assertions.assertThat(fiche(stays, "registration")).isEqualTo("Bel eerst."));

        coordinator.navigate("/fiches/" + stays + "/versies");
        link(coordinator, "Maak de samenvoeging ongedaan").click();
        if (javaScript) usable(coordinator, width);
        coordinator.locator("#reden").fill("Het zijn toch twee huizen.");
        button(coordinator, "Maak de samenvoeging ongedaan").click();

        assertThat(coordinator.locator("h1")).hasText(name + " vzw");
        Assertions.assertThat(fiche(goes, "status")).isEqualTo("ACTIVE");
        Assertions.assertThat(fiche(stays, "cost")).isEqualTo("Vijf euro.");
        Assertions.assertThat(fiche(stays, "registration"))
                .as("what came after")
                .isEqualTo("Bel eerst.");
    }

    private static String house(String name, String phone, String cost) {
        String id = COORDINATOR
                .post("/api/fiches", """
                        {"reason":"Nieuw huis.","changes":[{"path":"kind","to":"ORGANISATION"},{"path":"name","to":"%s"},
                         {"path":"cost","to":"%s"},
                         {"path":"phones","to":[{"value":"%s","primary":true}]},
                         {"path":"addresses","to":[{"kind":"VISIT","primary":true,"street":"%sstraat","number":"7",
                           "postcode":"9000","municipality":"Gent"}]}]}""".formatted(name, cost, phone, name.split(" ")[0]))
                .json(202)
                .path("fiche")
                .asString();
        eventually(
                () -> Assertions.assertThat(COORDINATOR.get("/api/fiches/" + id).status())
                        .isEqualTo(200));
        return id;
    }

    private static String reported(String fiche) {
        String body = """
                {"fiche":"%s","reason":"Zo zeiden zij.","changes":[{"path":"registration","to":"Bel eerst."}]}
                """.formatted(fiche);
        String number = found(() -> {
            Api.Answer answer = Api.anyone(RunningPlatform.url()).post("/api/suggestions", body);
            Assertions.assertThat(answer.status())
                    .as("the fiche is known there")
                    .isEqualTo(201);
            return answer.json().path("number").asString();
        });
        return found(() -> {
            var items =
                    COORDINATOR.get("/api/reviews?number=" + number).json(200).path("items");
            Assertions.assertThat(items).hasSize(1);
            return items.get(0).path("id").asString();
        });
    }

    private static String fiche(String id, String field) {
        return COORDINATOR.get("/api/fiches/" + id).json(200).path(field).asString("");
    }

    private static void usable(Page page, int width) {
        Assertions.assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
