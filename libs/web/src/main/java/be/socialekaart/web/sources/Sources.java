package be.socialekaart.web.sources;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Which account speaks for which source: whatever a source asks is about itself and nobody else. */
@ConfigurationProperties("sources")
public record Sources(Map<String, String> accounts) {

    public void check(String source, CurrentUser user) {
        if (!user.id().equals(accounts.get(source))) throw Refusal.forbidden("source.notYours", source);
    }
}
