package be.socialekaart.mailer.neighbours;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.mailer.composing.Letters.OwnValues;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Starts a campaign the way a coordinator does, and opens links the way the mails have them. */
@TestComponent
public record ACampaign(ObjectProvider<MockMvc> browser, OwnValues values, Managers managers) {

    private static final Pattern SHOWN = Pattern.compile("name=\"gezien\" value=\"([0-9a-f]{64})\"");

    /** Of everything that was not confirmed for a year. */
    public UUID started() {
        String choice = "naam=Najaar&maanden=12&regio=&rubriek=&aantal=10000";
        try {
            MockMvc mvc = browser.getObject();
            String preview = mvc.perform(get("/mailings/voorbeeld?" + choice).with(coordinator()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            Matcher shown = SHOWN.matcher(preview);
            if (!shown.find()) throw new AssertionError("Nothing to start:\n" + preview);
            String there = mvc.perform(post("/mailings?" + choice + "&nogeens=ja&gezien=" + shown.group(1))
                            .with(coordinator()))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            return UUID.fromString(there.substring(there.lastIndexOf('/') + 1));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The address in the mail to this account, without the host. */
    public String linkOf(String account) {
        UUID link = managers.jdbc()
                .sql("select id from personal_link where account = :account")
                .param("account", account)
                .query(UUID.class)
                .single();
        MailOrder order =
                new MailOrder(UUID.randomUUID(), MailTemplate.UPKEEP_FIRST, new Addressee("gateway", account), link);
        String address = (String) values.of(order).orElseThrow().get("link");
        return address.replace("http://localhost:8080", "");
    }

    public static RequestPostProcessor coordinator() {
        return jwt().jwt(token -> token.subject("coordinator-oost")
                .claim("name", "Coördinator Oost-Vlaanderen")
                .claim("roles", List.of("coordinator")));
    }
}
