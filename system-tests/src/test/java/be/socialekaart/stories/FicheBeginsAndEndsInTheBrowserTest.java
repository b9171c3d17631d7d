package be.socialekaart.stories;

import static be.socialekaart.stories.Visitors.button;
import static be.socialekaart.stories.Visitors.link;
import static be.socialekaart.testing.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A citizen proposes a fiche that is missing, a coordinator accepts it, everybody finds it, and one day it closes. */
class FicheBeginsAndEndsInTheBrowserTest {

    private static final String NAME = "Verhalenhuis Kwikzilver";
    private static final int PHONE = 390;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void isProposedAcceptedFoundAndClosedWithoutJavaScript() {
        Page citizen = browsers.visitor(RunningPlatform.url(), false, PHONE);
        looksWhetherItIsThere(citizen);
        String status = proposes(citizen);
        String number =
                citizen.getByText(Pattern.compile("^S-\\d{4}-\\d{6}$")).first().textContent();
        isFound(citizen, 0);

        Page coordinator = browsers.visitor(RunningPlatform.url(), false, PHONE);
        Visitors.signIn(coordinator, "coordinator-oost");
        accepts(coordinator, number);

        eventually(() -> {
            citizen.navigate(status);
            assertThat(citizen.locator("main")).containsText("Uw melding is behandeld", quick());
        });
        eventually(() -> isFound(citizen, 1));
        link(citizen, NAME).click();
        assertThat(citizen.locator("main")).containsText("09 200 03 77");
        assertThat(citizen.locator("main")).containsText(number);
        String fiche = citizen.url();

        closes(coordinator, fiche);

        eventually(() -> {
            citizen.navigate(fiche);
            assertThat(citizen.locator("main")).containsText("Deze dienst is gestopt op", quick());
        });
        assertThat(citizen.locator("main")).containsText("Reden: de verteller stopt.");
        isFound(citizen, 0);
    }

    private static void looksWhetherItIsThere(Page citizen) {
        citizen.navigate("/zoeken?wat=kwikzilver");
        link(citizen, "Staat ze er niet bij? Stel een nieuwe fiche voor").click();
        citizen.getByLabel("Naam van de voorziening").fill(NAME);
        citizen.getByLabel("Waar (postcode of gemeente)").fill("9000");
        button(citizen, "Kijk of ze er al is").click();
        assertThat(citizen.locator("main")).containsText("Staat ze er niet bij?");
        link(citizen, "Een nieuwe fiche voorstellen").click();
    }

    /** Answers the address of the status page. */
    private static String proposes(Page citizen) {
        assertThat(citizen.locator("[name='name']")).hasValue(NAME);
        citizen.locator("[name='kind']").selectOption("PRACTICE");
        citizen.locator("[name='addresses[0].street']").fill("Veldstraat");
        citizen.locator("[name='addresses[0].number']").fill("7");
        citizen.locator("[name='addresses[0].municipality']").fill("Gent");
        citizen.locator("[name='phones[0].value']").fill("09 200 03 77");
        citizen.getByLabel("Hoe weet u dit?").fill("Ik ga er elke week luisteren.");
        button(citizen, "Nakijken").click();
        assertThat(citizen.locator("h1")).containsText("Kijk na en verstuur");
        button(citizen, "Versturen").click();
        assertThat(citizen.locator("h1")).containsText("Bedankt");
        return link(citizen, "Mijn melding volgen").getAttribute("href");
    }

    private static void isFound(Page page, int times) {
        page.navigate("/zoeken?wat=kwikzilver");
        assertThat(page.locator("main ol h3 a", new Page.LocatorOptions().setHasText(NAME)))
                .hasCount(times, new HasCountOptions().setTimeout(300));
    }

    private static void accepts(Page coordinator, String number) {
        Locator ofTheCase = coordinator.locator("main h2 a", new Page.LocatorOptions().setHasText(number));
        eventually(() -> {
            coordinator.navigate("/werkbank");
            assertThat(ofTheCase).hasCount(1, new HasCountOptions().setTimeout(300));
        });
        ofTheCase.click();
        assertThat(coordinator.locator("h1")).containsText("Nieuwe fiche");
        link(coordinator, "Bekijk de fiches die erop lijken").click();
        assertThat(coordinator.locator("main")).containsText("Staat ze er niet bij?");
        coordinator.goBack();
        button(coordinator, "Neem op").click();
        for (String field : List.of("name", "kind", "addresses", "phones"))
            coordinator.locator("[id='outcome." + field + ".ACCEPTED']").check();
        button(coordinator, "Bewaar de beslissing").click();
        assertThat(coordinator.locator("h1")).hasText("Werkbank");
    }

    private static void closes(Page coordinator, String fiche) {
        coordinator.navigate(fiche.replaceFirst("/fiches/", "/beheer/"));
        Locator closed = coordinator.locator("main details:not([open]) > summary");
        while (closed.count() > 0) closed.first().click();
        coordinator
                .locator("[name='closure.from']")
                .fill(LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
        coordinator.locator("[name='closure.reason']").fill("de verteller stopt");
        button(coordinator, "Bewaar").click();
        assertThat(coordinator.locator("h1")).containsText("W-");
    }

    private static ContainsTextOptions quick() {
        return new ContainsTextOptions().setTimeout(300);
    }
}
