package be.socialekaart.web.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SourcesTest {

    @EnableConfigurationProperties(Sources.class)
    static class AskedBySources {}

    @Test
    void readsOneTableAndWhatTheEnvironmentAdds() {
        new ApplicationContextRunner()
                .withUserConfiguration(AskedBySources.class)
                .withPropertyValues("spring.config.import=classpath:sources.yml")
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.of("SOURCES_ACCOUNTS_WELZIJN", "bron-welzijn"))))
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .run(context -> {
                    Sources sources = context.getBean(Sources.class);
                    assertThat(sources.accounts())
                            .containsOnly(Map.entry("zorg", "bron-zorg"), Map.entry("welzijn", "bron-welzijn"));
                    sources.check("zorg", account("bron-zorg"));
                    assertThatThrownBy(() -> sources.check("welzijn", account("bron-zorg")))
                            .isInstanceOf(Refusal.class);
                });
    }

    private static CurrentUser account(String id) {
        return new CurrentUser(id, id, Set.of(Role.SOURCE));
    }
}
