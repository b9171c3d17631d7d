package be.socialekaart.stories;

import static be.socialekaart.stories.Visitors.button;
import static be.socialekaart.stories.Visitors.link;
import static be.socialekaart.testing.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey as people walk it: a citizen reports, a coordinator decides, and the citizen reads what became of it. */
class SuggestionInTheBrowserTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "JavaScript {0}, {1} px, in {2}")
    @CsvSource({"true, 1280, Gent, 09 200 03 01", "false, 390, Lokeren, 09 200 03 02"})
    void reportedDecidedAppliedAndTold(boolean javaScript, int width, String where, String phone) {
        Page citizen = browsers.visitor(RunningPlatform.url(), javaScript, width);
        openAFiche(citizen, where);
        String fiche = citizen.url();
        String status = report(citizen, phone);
        String number = numberOn(citizen);

        Page coordinator = browsers.visitor(RunningPlatform.url(), javaScript, width);
        Visitors.signIn(coordinator, "coordinator-oost");
        decide(coordinator, number);

        eventually(() -> {
            citizen.navigate(status);
            assertThat(citizen.getByText("Uw melding is behandeld")).isVisible(quick());
        });
        assertThat(citizen.getByText("Aangenomen", exactly())).isVisible();
        assertThat(citizen.getByText("Niet overgenomen")).isVisible();
        assertThat(citizen.getByText("Ik belde, en zij zijn op maandag open.")).isVisible();
        citizen.navigate(fiche);
        assertThat(citizen.locator("main")).containsText(phone);
        assertThat(citizen.locator("main")).containsText(number);
        heardBothWays(coordinator, number);
    }

    private static void openAFiche(Page citizen, String where) {
        citizen.navigate("/");
        citizen.getByLabel("Waar?").fill(where);
        button(citizen, "Zoeken").click();
        citizen.locator("main ol h3 a").first().click();
        assertThat(citizen.locator("h1")).isVisible();
    }

    /** Answers the address of the status page. */
    private static String report(Page citizen, String phone) {
        link(citizen, "Klopt hier iets niet?").click();
        citizen.locator("#veld-phones").check();
        citizen.locator("#veld-openingHours").check();
        button(citizen, "Verder").click();
        citizen.locator("[name='phones[0].value']").fill(phone);
        citizen.locator("[name='openingHours/MON[0].from']").fill("07:15");
        citizen.locator("[name='openingHours/MON[0].to']").fill("11:45");
        citizen.getByLabel("Hoe weet u dit?").fill("Ik ben er langs geweest.");
        button(citizen, "Nakijken").click();
        assertThat(citizen.locator("main")).containsText(phone);
        button(citizen, "Versturen").click();
        assertThat(citizen.locator("h1")).containsText("Bedankt");
        return link(citizen, "Mijn melding volgen").getAttribute("href");
    }

    private static String numberOn(Page citizen) {
        Locator number = citizen.getByText(Pattern.compile("^S-\\d{4}-\\d{6}$")).first();
        return number.textContent();
    }

    private static void decide(Page coordinator, String number) {
        Locator ofTheCase = coordinator.locator("main h2 a", new Page.LocatorOptions().setHasText(number));
        eventually(() -> {
            coordinator.navigate("/werkbank");
            assertThat(ofTheCase).hasCount(1, countQuick());
        });
        ofTheCase.click();
        button(coordinator, "Neem op").click();
        coordinator.locator("[id='outcome.phones.ACCEPTED']").check();
        coordinator.locator("[id='outcome.openingHours/MON.REFUSED']").check();
        coordinator.locator("[id='reason.openingHours/MON']").fill("Ik belde, en zij zijn op maandag open.");
        button(coordinator, "Bewaar de beslissing").click();
        assertThat(coordinator.locator("h1")).hasText("Werkbank");
        assertThat(ofTheCase).hasCount(0);
    }

    private static void heardBothWays(Page coordinator, String number) {
        eventually(() -> {
            coordinator.navigate("/meldingen");
            assertThat(coordinator.locator("main li", new Page.LocatorOptions().setHasText(number)))
                    .containsText("Intussen behandeld", containsQuick());
        });
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions quick() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(300);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions countQuick() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(300);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions containsQuick() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(300);
    }
}
