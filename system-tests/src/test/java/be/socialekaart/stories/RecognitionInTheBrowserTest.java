package be.socialekaart.stories;

import static be.socialekaart.stories.Visitors.button;
import static be.socialekaart.stories.Visitors.link;
import static be.socialekaart.testing.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What a source recognises finds its place by a coordinator, once; and what a citizen says against it goes to the source
 * and comes back by itself. Everything happens in Limburg, where no other story looks.
 */
class RecognitionInTheBrowserTest {

    private static final String LIMBURG = "limburg";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private final Api anyone = Api.anyone(RunningPlatform.url());
    private final Api source = anyone.as("bron-zorg");

    @ParameterizedTest(name = "JavaScript {0}, {1} px, in {2}")
    @CsvSource({"true, 1280, Hasselt", "false, 390, Genk"})
    void linkedToAFicheThatLooksLikeItItStandsThere(boolean javaScript, int width, String where) {
        JsonNode fiche = aFiche(where);
        DeliveredRecord record = DeliveredRecord.resembling(fiche);
        deliver(record);

        Page coordinator = coordinator(javaScript, width);
        lookForAPlace(coordinator, record.name());
        assertThat(coordinator.locator("[id='waarom-" + id(fiche) + "']")).containsText("naam lijkt erop");
        coordinator.locator("[id='plaats-" + id(fiche) + "']").check();
        button(coordinator, "Bewaar").click();
        untilClosed(coordinator);
        assertThat(coordinator.locator("main .lead a")).hasAttribute("href", "/fiches/" + id(fiche));

        Page citizen = browsers.visitor(RunningPlatform.url(), javaScript, width);
        eventually(() -> {
            citizen.navigate("/fiches/" + id(fiche));
            assertThat(recognitions(citizen)).containsText(record.number(), quick());
        });
        assertThat(recognitions(citizen)).containsText("Uit de erkenningsbron zorg");
    }

    @Test
    void whatLooksLikeNothingBecomesAFicheThatEverybodyFinds() {
        DeliveredRecord record = DeliveredRecord.of("Zwaluwnest Qovaxi", "Nergensstraat", "1", "3500", "Hasselt");
        deliver(record);

        Page coordinator = coordinator(false, 390);
        lookForAPlace(coordinator, record.name());
        assertThat(coordinator.locator("main")).containsText("Er is geen fiche die erop lijkt.");
        coordinator.getByLabel("Maak een nieuwe fiche").check();
        button(coordinator, "Bewaar").click();
        untilClosed(coordinator);

        Page citizen = browsers.visitor(RunningPlatform.url(), false, 390);
        Locator one = citizen.locator("main ol h3 a", new Page.LocatorOptions().setHasText(record.name()));
        eventually(() -> {
            citizen.navigate("/zoeken?waar=Hasselt&wat=Qovaxi");
            assertThat(one).hasCount(1, once());
        });
        one.click();
        assertThat(citizen.locator("h1")).hasText(record.name());
        assertThat(citizen.locator("main")).containsText("Nergensstraat 1, 3500 Hasselt");
        assertThat(recognitions(citizen)).containsText(record.number());
    }

    /** A case about its second version would still be open, and the third would have opened none. */
    @Test
    void setAsideItIsNotAskedAgainUntilItSaysSomethingElse() {
        JsonNode fiche = aFiche("Sint-Truiden");
        DeliveredRecord record = DeliveredRecord.resembling(fiche);
        deliver(record);
        Page coordinator = coordinator(true, 1280);
        lookForAPlace(coordinator, record.name());
        coordinator.getByLabel("Nergens: leg deze erkenning opzij").check();
        coordinator.getByLabel("Reden").fill("Dit huis is al lang gesloten.");
        button(coordinator, "Bewaar").click();
        untilClosed(coordinator);
        assertThat(coordinator.locator("main")).containsText("Opzij gelegd.");

        deliver(record.version(2));
        deliver(record.version(3).status("SUSPENDED"));

        lookForAPlace(coordinator, record.name());
        assertThat(coordinator.locator("main")).containsText("geschorst");
        assertThat(read(fiche).path("version")).isEqualTo(fiche.path("version"));
    }

    @ParameterizedTest(name = "JavaScript {0}, {1} px, in {2}")
    @CsvSource({"true, 1280, Tongeren", "false, 390, Lommel"})
    void saidAgainstASourceItIsToldThereAndSettledByItsNextDelivery(boolean javaScript, int width, String where) {
        JsonNode fiche = aFiche(where);
        DeliveredRecord record = DeliveredRecord.about(fiche).holder("vzw Voordien in " + where);
        deliver(record);
        Page citizen = browsers.visitor(RunningPlatform.url(), javaScript, width);
        String status = reportLegalName(citizen, fiche, "vzw Nadien in " + where);
        String number = numberOn(citizen);
        eventually(() -> {
            citizen.navigate(status);
            assertThat(told(citizen)).containsText("De bron heeft nog niets veranderd", quick());
            assertThat(citizen.locator("main .tag").first()).containsText("Doorgegeven aan de bron", quick());
        });
        assertThat(citizen.locator("main .notice").first()).containsText("wacht op antwoord");

        Page coordinator = coordinator(javaScript, width);
        Locator report = reports(coordinator, number);
        assertThat(report).containsText("vzw Voordien in " + where);
        assertThat(report).containsText("vzw Nadien in " + where);
        deliver(record.version(2).holder("vzw Nadien in " + where));

        eventually(() -> {
            citizen.navigate(status);
            assertThat(told(citizen)).containsText("kwam er een antwoord", quick());
        });
        assertThat(told(citizen)).containsText("vzw Nadien in " + where);
        assertThat(reports(coordinator, number)).hasCount(0);
    }

    /** As a batch of changes, which ends nothing; returns when the register has worked it off. */
    private void deliver(DeliveredRecord record) {
        JsonNode job = source.deliver("POST", "/api/sources/zorg/changes", List.of(record.line()))
                .json(202);
        eventually(() -> assertThat(
                        source.get("/api/sources/zorg/jobs/" + job.path("job").asString())
                                .json(200)
                                .path("status")
                                .asString())
                .isEqualTo("DONE"));
    }

    private static Page coordinator(boolean javaScript, int width) {
        Page coordinator = browsers.visitor(RunningPlatform.url(), javaScript, width);
        Visitors.signIn(coordinator, "coordinator-oost");
        return coordinator;
    }

    private static void lookForAPlace(Page coordinator, String name) {
        eventually(() -> assertThat(casesOf(coordinator, name)).hasCount(1, once()));
        casesOf(coordinator, name).click();
        link(coordinator, "Geef een plaats").click();
        assertThat(button(coordinator, "Bewaar")).isVisible();
    }

    /** What is to be done about the recognition, by the filter for its region; the fiche itself may have other work there. */
    private static Locator casesOf(Page coordinator, String name) {
        coordinator.navigate("/werkbank");
        coordinator.getByLabel("Regio").selectOption(LIMBURG);
        button(coordinator, "Toon").click();
        coordinator.waitForURL(Pattern.compile("regio=" + LIMBURG));
        return coordinator
                .locator("main li.card", new Page.LocatorOptions().setHasText("Erkenning zonder fiche"))
                .locator("h2 a", new Locator.LocatorOptions().setHasText(name));
    }

    private static void untilClosed(Page coordinator) {
        assertThat(coordinator.locator("h1")).containsText("Erkenning zonder fiche");
        String address = coordinator.url();
        eventually(() -> {
            coordinator.navigate(address);
            assertThat(coordinator.locator("main .tag").first()).containsText("Afgehandeld", quick());
        });
    }

    /** Answers the address of the status page. */
    private static String reportLegalName(Page citizen, JsonNode fiche, String legalName) {
        eventually(() -> {
            citizen.navigate("/fiches/" + id(fiche) + "/suggestie");
            assertThat(citizen.locator("#nu-legalName")).containsText("Dit komt van de bron zorg", quick());
        });
        citizen.getByLabel("Officiële naam").check();
        button(citizen, "Verder").click();
        citizen.locator("[name='legalName']").fill(legalName);
        citizen.getByLabel("Hoe weet u dit?").fill("Het staat zo in het Staatsblad.");
        button(citizen, "Nakijken").click();
        button(citizen, "Versturen").click();
        assertThat(citizen.locator("h1")).containsText("Bedankt");
        return link(citizen, "Mijn melding volgen").getAttribute("href");
    }

    private static String numberOn(Page citizen) {
        return citizen.getByText(Pattern.compile("^S-\\d{4}-\\d{6}$")).first().textContent();
    }

    private static Locator told(Page citizen) {
        return citizen.locator("section[aria-label='Officiële naam']");
    }

    /** Found from the desk. */
    private static Locator reports(Page coordinator, String number) {
        coordinator.navigate("/werkbank");
        link(coordinator, "Meldingen aan bronnen").click();
        assertThat(coordinator.locator("h1")).hasText("Meldingen aan bronnen");
        coordinator.waitForLoadState();
        return coordinator.locator("main li.card", new Page.LocatorOptions().setHasText(number));
    }

    private static Locator recognitions(Page citizen) {
        return citizen.locator("section[aria-labelledby='recognitions']");
    }

    private JsonNode aFiche(String where) {
        JsonNode found = anyone.get("/api/fiches?size=1&where=" + where).json(200);
        return anyone.get("/api/fiches/" + found.at("/items/0/id").asString()).json(200);
    }

    private JsonNode read(JsonNode fiche) {
        return anyone.get("/api/fiches/" + id(fiche)).json(200);
    }

    private static String id(JsonNode fiche) {
        return fiche.path("id").asString();
    }

    private static ContainsTextOptions quick() {
        return new ContainsTextOptions().setTimeout(300);
    }

    private static HasCountOptions once() {
        return new HasCountOptions().setTimeout(300);
    }
}
