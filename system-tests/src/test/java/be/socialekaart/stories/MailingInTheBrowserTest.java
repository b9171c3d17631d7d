package be.socialekaart.stories;

import static be.socialekaart.stories.Visitors.button;
import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.stories.browser.Browsers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mailing from the coordinator's choice to the dated fields of a fiche, and what a robot makes of its link: nothing. */
class MailingInTheBrowserTest {

    private static final Pattern LINK = Pattern.compile("/actualiseren/[A-Za-z0-9_.~-]+");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private final Api anyone = Api.anyone(RunningPlatform.url());

    @Test
    void chosenMailedAnsweredByTheLinkAndDatedOnTheFiche() {
        String campaign = start();
        RunningPlatform.crash("mailer");
        RunningPlatform.crash("workflow");
        Page manager = browsers.visitor(RunningPlatform.url(), false, 390);
        String link = aLinkInAMail();

        robotOpensEverything(link);

        manager.navigate(link);
        Locator open = manager.locator("main article a.button, main li a.button");
        int asked = open.count();
        assertThat(asked).isPositive();
        open.first().click();
        assertThat(button(manager, "Bewaar mijn antwoord")).isVisible();
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
        everyMailIsAccountedFor(campaign);
    }

    /** Answers the address of the mailing. */
    private static String start() {
        Page coordinator = browsers.visitor(RunningPlatform.url());
        Visitors.signIn(coordinator, "coordinator-oost");
        coordinator.navigate("/mailings");
        coordinator.locator("#naam").fill("Kloppen uw gegevens nog?");
        coordinator.locator("#maanden").fill("0");
        button(coordinator, "Toon wie een mail krijgt").click();
        assertThat(coordinator.locator("main")).containsText("beheerder-5");
        coordinator.locator("main form[action='/mailings'] button").click();
        assertThat(coordinator.locator("h1")).hasText("Kloppen uw gegevens nog?");
        return coordinator.url();
    }

    /** Killed in mid-run, it still wrote to everybody at most once, and every mail is accounted for. */
    private void everyMailIsAccountedFor(String campaign) {
        Page coordinator = browsers.visitor(RunningPlatform.url());
        Visitors.signIn(coordinator, "coordinator-oost");
        eventually(() -> {
            coordinator.navigate(campaign);
            List<Integer> figures = coordinator.locator("main dl").first().locator("dd").allTextContents().stream()
                    .map(figure -> Integer.valueOf(figure.strip()))
                    .toList();
            assertThat(figures.getFirst()).isPositive();
            assertThat(figures.stream().skip(1).mapToInt(Integer::intValue).sum())
                    .isEqualTo(figures.getFirst());
        });
        addresses()
                .forEach(address -> assertThat(linksTo(address))
                        .as("mailings to %s", address)
                        .hasSizeLessThanOrEqualTo(1));
    }

    /** Of any manager: the one whose mail was in hand when the mailer was killed may have none. */
    private String aLinkInAMail() {
        return found(() -> {
            List<String> links =
                    addresses().flatMap(address -> linksTo(address).stream()).toList();
            assertThat(links).isNotEmpty();
            return links.getFirst();
        });
    }

    private static Stream<String> addresses() {
        return IntStream.rangeClosed(1, 9).mapToObj("beheerder-%d@voorbeeld.example"::formatted);
    }

    private List<String> linksTo(String address) {
        String mails = anyone.get("/postvak/api/mails?to=" + address).json(200).toString();
        return LINK.matcher(mails).results().map(MatchResult::group).distinct().toList();
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
}
