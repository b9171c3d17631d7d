package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A mailing from the coordinator's choice to the dated fields of a fiche, and what a robot makes of its link: nothing. */
class MailingInTheBrowserTest {

    private static final Pattern LINK = Pattern.compile("/actualiseren/[A-Za-z0-9_.~-]+");
    private static final String MANAGER = "beheerder-5";
    private static final String ADDRESS = MANAGER + "@voorbeeld.example";

    private static Browsers browsers;

    private final Api anyone = Api.anyone(RunningPlatform.url());

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void chosenMailedAnsweredByTheLinkAndDatedOnTheFiche() {
        start();
        Page manager = browsers.visitor(RunningPlatform.url(), false, 390);
        String link = linkInTheMail(manager);

        robotOpensEverything(link);

        manager.navigate(link);
        Locator open = manager.locator("main article a.button, main li a.button");
        int asked = open.count();
        assertThat(asked).isPositive();
        open.first().click();
        String fiche = manager.url().replaceFirst(".*/", "");
        for (Locator holds : manager.locator("main input[id$='-klopt']").all()) holds.check();
        manager.locator("#wie-ikzelf").check();
        button(manager, "Bewaar mijn antwoord").click();

        assertThat(manager.locator("main")).containsText("Bedankt");
        assertThat(open).hasCount(asked - 1);
        eventually(() -> assertThat(anyone.get("/api/fiches/" + fiche)
                        .json(200)
                        .at("/provenance/purpose/confirmedHow")
                        .asString())
                .isEqualTo("LINK"));
    }

    private static void start() {
        Page coordinator = browsers.visitor(RunningPlatform.url());
        Visitors.signIn(coordinator, "coordinator-oost");
        coordinator.navigate("/mailings");
        coordinator.locator("#naam").fill("Kloppen uw gegevens nog?");
        coordinator.locator("#maanden").fill("0");
        button(coordinator, "Toon wie een mail krijgt").click();
        assertThat(coordinator.locator("main")).containsText(MANAGER);
        coordinator.locator("main form[action='/mailings'] button").click();
        assertThat(coordinator.locator("h1")).hasText("Kloppen uw gegevens nog?");
    }

    private String linkInTheMail(Page manager) {
        JsonNode mail = found(() -> {
            JsonNode mails = anyone.get("/postvak/api/mails?to=" + ADDRESS).json(200);
            assertThat(mails.valueStream().map(Object::toString))
                    .anyMatch(one -> LINK.matcher(one).find());
            return mails;
        });
        return LINK.matcher(mail.toString()).results().findFirst().orElseThrow().group();
    }

    /** A scanner opens the link and what stands behind it, with a browser that runs scripts, and presses nothing. */
    private void robotOpensEverything(String link) {
        Page robot = browsers.visitor(RunningPlatform.url());
        robot.navigate(link);
        for (Locator one : robot.locator("main a.button").all()) {
            String page = one.getAttribute("href");
            assertThat(anyone.get(page).status()).isEqualTo(200);
            browsers.visitor(RunningPlatform.url()).navigate(page);
        }
        robot.navigate(link);
        assertThat(robot.locator("main .tag-success")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
