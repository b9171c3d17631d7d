package be.socialekaart.mailer.neighbours;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Puts a mail server and an owner of its own next to each application context under test. */
public final class Neighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ScriptedSmtp smtp = ScriptedSmtp.start();
        ScriptedOwner owner = ScriptedOwner.start();
        context.getBeanFactory().registerSingleton("smtp", smtp);
        context.getBeanFactory().registerSingleton("owner", owner);
        Map<String, Object> addresses = Map.of(
                "spring.mail.port", smtp.port(),
                "mailer.owners.suggestion-service", owner.url(),
                "mailer.owners.gateway", owner.url());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("neighbours", addresses));
    }
}
