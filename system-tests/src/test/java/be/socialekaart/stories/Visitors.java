package be.socialekaart.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What visitors do on any page. */
final class Visitors {

    private Visitors() {}

    static Locator button(Page page, String name) {
        return named(page, AriaRole.BUTTON, name);
    }

    static Locator link(Page page, String name) {
        return named(page, AriaRole.LINK, name);
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** With the button that the local run offers for its example accounts. */
    static void signIn(Page page, String account) {
        page.navigate("/aanmelden");
        page.locator("form:has(input[name='account'][value='" + account + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("/aanmelden"));
    }
}
