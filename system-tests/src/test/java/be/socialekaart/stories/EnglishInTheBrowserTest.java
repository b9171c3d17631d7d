package be.socialekaart.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who chooses English once reads every page in English, with JavaScript or without, signed in or not. */
class EnglishInTheBrowserTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void staysEnglishFromThePublicPagesToTheOwnOnes(boolean javaScript) {
        Page visitor = browsers.visitor(RunningPlatform.url(), javaScript, 1280);
        visitor.navigate("/zoeken?waar=Gent");
        assertThat(visitor.locator("html")).hasAttribute("lang", "nl");

        visitor.locator("form[action='/taal'] button:has-text('English')").click();

        assertThat(visitor).hasURL(RunningPlatform.url() + "/zoeken?waar=Gent");
        assertThat(visitor.locator("html")).hasAttribute("lang", "en");
        visitor.locator("main ol h3 a").first().click();
        assertThat(visitor.locator("main")).containsText("Opening hours");
        Visitors.signIn(visitor, "coordinator-west");
        for (String page : List.of("/werkbank", "/meldingen", "/mailings", "/beheer/leveringen")) {
            visitor.navigate(page);
            assertThat(visitor.locator("html")).hasAttribute("lang", "en");
        }
        visitor.locator("form[action='/taal'] button:has-text('Nederlands')").click();
        assertThat(visitor.locator("html")).hasAttribute("lang", "nl");
    }
}
