package be.socialekaart.mailer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

/** A copy of the platform that somebody starts somewhere must not write to the public. */
class ReleaseTest {

    @Test
    void staysClosedWhereNothingIsSaid() throws IOException {
        assertThat(released(Map.of())).isFalse();
        assertThat(released(Map.of("LOCAL", "false"))).isFalse();
    }

    @Test
    void opensForTheLocalMailboxAndWhereSomebodySaysSo() throws IOException {
        assertThat(released(Map.of("LOCAL", "true"))).isTrue();
        assertThat(released(Map.of("MAIL_RELEASED", "true"))).isTrue();
        assertThat(released(Map.of("MAIL_RELEASED", "false", "LOCAL", "true"))).isFalse();
    }

    private static boolean released(Map<String, Object> environment) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new MapPropertySource("environment", environment));
        new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yml"))
                .forEach(sources::addLast);
        return new PropertySourcesPropertyResolver(sources).getRequiredProperty("mailer.released", boolean.class);
    }
}
