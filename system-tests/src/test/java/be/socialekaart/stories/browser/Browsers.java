package be.socialekaart.stories.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;

/** One Chromium for a story class; every visitor gets a context (cookies, screen, JavaScript or not) of their own. */
public final class Browsers implements AutoCloseable {

    /** The two widths at which every page is looked at. */
    public static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final List<String> QUIET = List.of(
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync");

    private final Playwright playwright = Playwright.create(Chromium.withoutDownload());
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.find())
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));

    /** A new visitor with an empty cookie jar, whose addresses are relative to the platform's. */
    public Page visitor(String baseUrl, boolean javaScript, int width) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels")
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    public Page visitor(String baseUrl) {
        return visitor(baseUrl, true, WIDTHS.getFirst());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
