package be.socialekaart.gateway;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives each test a browser of its own. */
@Lazy
@Component
public class Browsers {

    private final int port;

    Browsers(@LocalServerPort int port) {
        this.port = port;
    }

    public Browser fresh() {
        return new Browser("http://localhost:" + port);
    }

    public Browser signedInAs(String account) {
        Browser browser = fresh();
        browser.post("/aanmelden/voorbeeld", "account=" + account);
        return browser;
    }
}
