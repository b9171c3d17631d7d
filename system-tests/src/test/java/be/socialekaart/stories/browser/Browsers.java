package be.socialekaart.stories.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for a story class, registered there as an extension; every visitor gets a context (cookies, screen, JavaScript or not) of their own. */
public final class Browsers implements AfterAllCallback {

    /** The two widths at which every page is looked at. */
    public static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> QUIET = List.of(
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync");

    private final Playwright playwright = Playwright.create(Chromium.withoutDownload());
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.find())
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    /** A new visitor with an empty cookie jar, whose addresses are relative to the platform's. */
    public Page visitor(String baseUrl, boolean javaScript, int width) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels")
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context.newPage();
    }

    public Page visitor(String baseUrl) {
        return visitor(baseUrl, true, WIDTHS.getFirst());
    }

    @Override
    public void afterAll(ExtensionContext stories) {
        chromium.close();
        playwright.close();
    }
}
