package be.socialekaart.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void staysTheSameBetweenRuns() {
        Secrets first = new Secrets(folder.resolve("secrets"));
        String password = first.password("database-fiche");
        String key = first.signingKey();
        Secrets second = new Secrets(folder.resolve("secrets"));
        assertThat(second.password("database-fiche")).isEqualTo(password).hasSizeGreaterThan(30);
        assertThat(second.signingKey()).isEqualTo(key);
        assertThat(second.password("database-mailer")).isNotEqualTo(password);
    }

    @Test
    void makesAKeyThatAGatewayCanSignWith() {
        JsonNode key = JsonMapper.shared().readTree(new Secrets(folder.resolve("secrets")).signingKey());
        assertThat(key.get("kty").asString()).isEqualTo("EC");
        for (String part : new String[] {"x", "y", "d"}) {
            assertThat(Base64.getUrlDecoder().decode(key.get(part).asString())).hasSize(32);
        }
    }

    @Test
    void makesALinkKeyOf256Bits() {
        String key = new Secrets(folder.resolve("secrets")).linkKey("link-key-mailer");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void writesAFileOfFreshSecretsForADeployment() {
        String file = DeploymentSecrets.asFile();
        assertThat(file.lines())
                .anyMatch(line -> line.matches("DATABASE_PASSWORD_FICHE=\\S{32}"))
                .anyMatch(line -> line.matches("LINK_KEY_MAILER=\\S{43}="))
                .anyMatch(line -> line.startsWith("SIGNING_KEY='{\"kty\":\"EC\"") && line.endsWith("}'"));
        assertThat(DeploymentSecrets.asFile().lines().skip(1))
                .doesNotContainAnyElementsOf(file.lines().skip(1).toList());
    }
}
