package be.socialekaart.stories;

import com.microsoft.playwright.Page;

/** What every visitor with an account does first. */
final class Visitors {

    private Visitors() {}

    /** With the button that the local run offers for its example accounts. */
    static void signIn(Page page, String account) {
        page.navigate("/aanmelden");
        page.locator("form:has(input[name='account'][value='" + account + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("/aanmelden"));
    }
}
