package be.socialekaart.stories;

import static be.socialekaart.stories.Visitors.button;
import static be.socialekaart.testing.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager edits the own fiche: what is everyday is live, the name waits, and the page says which is which. */
class ManagerEditInTheBrowserTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "JavaScript {0}, {1} px, as {2}")
    @CsvSource({"true, 1280, beheerder-3", "false, 390, beheerder-4"})
    void everydayFieldIsLiveTheNameWaitsAndTheRestIsConfirmed(boolean javaScript, int width, String account) {
        Page manager = browsers.visitor(RunningPlatform.url(), javaScript, width);
        Visitors.signIn(manager, account);
        manager.navigate("/beheer");
        manager.locator("main tbody th a").first().click();
        assertThat(manager.locator("h1")).containsText("bewerken");
        manager.waitForLoadState();
        String fiche = manager.url().replaceFirst("/beheer/", "/fiches/");
        String cost = "Gratis voor wie " + account + " kent.";

        openAll(manager);
        manager.locator("[name='cost']").fill(cost);
        Locator name = manager.locator("[name='name']");
        name.fill(name.inputValue() + " van " + account);
        manager.locator("#klopt-addresses, #klopt-contact").first().check();
        button(manager, "Bewaar").click();

        assertThat(manager.locator("h1")).containsText("W-");
        String follow = manager.url();
        eventually(() -> {
            manager.navigate(follow);
            assertThat(of(manager, "Naam")).containsText("wacht op nazicht", quick());
            assertThat(of(manager, "Wat het kost")).containsText("staat op de fiche", quick());
        });
        manager.navigate(fiche);
        assertThat(manager.locator("main")).containsText(cost);
        assertThat(manager.locator("h1")).not().containsText(" van " + account);
    }

    /** A block is opened as one opens it: by its summary, which works without JavaScript too. */
    private static void openAll(Page manager) {
        Locator closed = manager.locator("main details:not([open]) > summary");
        while (closed.count() > 0) closed.first().click();
    }

    private static Locator of(Page page, String field) {
        return page.locator(
                "main section", new Page.LocatorOptions().setHas(page.locator("h2:text-is('" + field + "')")));
    }

    private static ContainsTextOptions quick() {
        return new ContainsTextOptions().setTimeout(300).setIgnoreCase(true);
    }
}
