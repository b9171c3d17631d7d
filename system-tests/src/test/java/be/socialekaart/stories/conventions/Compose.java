package be.socialekaart.stories.conventions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml says, and what the code of a service asks of its environment. */
final class Compose {

    /** {@code ${NAME}} and {@code ${NAME:default}}, in settings and in code. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z_]+)(:?)");

    private static final Pattern ASKED_FOR = Pattern.compile("getRequiredProperty\\(\\s*\"([A-Z][A-Z_]+)\"");
    private static final Pattern NAMED = Pattern.compile("\"([A-Z][A-Z_]+)\"");
    private static final List<String> SHARED = List.of("libs/web", "libs/messaging", "libs/operations");

    private final Map<String, Object> file;

    Compose() {
        String text = Repository.read(Repository.ROOT.resolve("docker-compose.yml"));
        this.file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new TreeMap<>();
        mapOf(file.get("services")).forEach((name, service) -> services.put(name, mapOf(service)));
        return services;
    }

    Set<String> volumes() {
        return mapOf(file.get("volumes")).keySet();
    }

    Map<String, String> environmentOf(String service) {
        Map<String, String> environment = new HashMap<>();
        mapOf(services().get(service).get("environment"))
                .forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    /** What a service cannot start without: a placeholder without a default, or a property that is required. */
    static Set<String> requiredBy(String service) {
        return texts(service)
                .flatMap(text -> Stream.concat(
                        PLACEHOLDER
                                .matcher(text)
                                .results()
                                .filter(found -> found.group(2).isEmpty())
                                .map(found -> found.group(1)),
                        ASKED_FOR.matcher(text).results().map(found -> found.group(1))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every variable that a service reads, with or without a default. */
    static Set<String> knownTo(String service) {
        return texts(service)
                .flatMap(text -> Stream.of(PLACEHOLDER, NAMED)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(String service) {
        return Stream.concat(Stream.of(service), SHARED.stream())
                .flatMap(module -> Stream.of("src/main/java", "src/main/resources")
                        .map(folder -> Repository.ROOT.resolve(module).resolve(folder)))
                .flatMap(folder -> Stream.concat(Repository.files(".java").stream(), Repository.files(".yml").stream())
                        .filter(source -> source.startsWith(folder)))
                .map(Repository::read);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapOf(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
