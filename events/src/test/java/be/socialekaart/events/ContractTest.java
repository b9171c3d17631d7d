package be.socialekaart.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every event that was ever on the wire must still be readable: golden files are added, never edited. */
class ContractTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Contract(String topic, Class<?> event) {
        List<Path> goldenFiles() throws IOException {
            Path folder = GOLDEN.resolve(topic);
            if (!Files.isDirectory(folder)) return List.of();
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(this::isOfThisEvent).toList();
            }
        }

        private boolean isOfThisEvent(Path file) {
            String name = file.getFileName().toString();
            return name.startsWith(event.getSimpleName() + ".") && name.endsWith(".json");
        }

        @Override
        public String toString() {
            return topic + "/" + event.getSimpleName();
        }
    }

    static Stream<Contract> contracts() {
        return Arrays.stream(Topics.class.getFields())
                .flatMap(field -> eventsOf(field).map(event -> new Contract(nameOf(field), event)));
    }

    private static Stream<Class<?>> eventsOf(Field topic) {
        return Arrays.stream(topic.getAnnotation(Topic.class).events().getPermittedSubclasses());
    }

    private static String nameOf(Field topic) {
        try {
            return (String) topic.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A topic's constant must be public: " + topic, e);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void hasAGoldenFile(Contract contract) throws IOException {
        assertThat(contract.goldenFiles()).as("golden files of %s", contract).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void readsEveryGoldenFileWithoutLosingAnything(Contract contract) throws IOException {
        for (Path golden : contract.goldenFiles()) {
            JsonNode onTheWire = JSON.readTree(Files.readString(golden));
            JsonNode readAndWritten = JSON.valueToTree(JSON.treeToValue(onTheWire, contract.event()));
            onTheWire
                    .propertyNames()
                    .forEach(name -> assertThat(readAndWritten.get(name))
                            .as("%s in %s", name, golden)
                            .isEqualTo(onTheWire.get(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void ignoresAFieldOfANewerPublisher(Contract contract) throws IOException {
        ObjectNode newer = (ObjectNode)
                JSON.readTree(Files.readString(contract.goldenFiles().getFirst()));
        newer.put("addedByANewerPublisher", true);
        assertThat(JSON.treeToValue(newer, contract.event())).isInstanceOf(contract.event());
    }
}
