package be.socialekaart.stories.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.Topic;
import be.socialekaart.events.Topics;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares {@link Topics} with what the services really publish and listen to, and writes docs/topics.md. */
class TopicsTest {

    @Test
    void topicsNamesEveryPublisher() {
        assertThat(running(TopicsTest::published)).isEqualTo(declared(topic -> Stream.of(topic.publishedBy())));
    }

    @Test
    void topicsNamesEveryListener() {
        assertThat(running(TopicsTest::consumed)).isEqualTo(declared(topic -> Arrays.stream(topic.consumedBy())));
    }

    @Test
    void documentIsCurrent() {
        assertThat(Repository.isCurrent(Repository.ROOT.resolve("docs/topics.md"), document()))
                .as("docs/topics.md was out of date; it has been written anew, commit it")
                .isTrue();
    }

    private static Set<String> declared(java.util.function.Function<Topic, Stream<String>> services) {
        return topics().map(field -> field.getAnnotation(Topic.class))
                .flatMap(topic -> services.apply(topic)
                        .map(service -> line(service, topic.events().getSimpleName())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> running(java.util.function.Function<JavaClass, Stream<String>> events) {
        Set<String> found = new TreeSet<>();
        for (String service : Repository.SERVICES) {
            JavaClasses classes = new ClassFileImporter().importPath(Repository.classesOf(service));
            assertThat(classes).as("compiled classes of %s", service).isNotEmpty();
            classes.stream().flatMap(events).forEach(event -> found.add(line(service, event)));
        }
        return found;
    }

    private static Stream<String> published(JavaClass type) {
        return type.getMethods().stream().flatMap(method -> argumentOf(method.getReturnType(), "EventPublisher"));
    }

    private static Stream<String> consumed(JavaClass type) {
        return type.getInterfaces().stream().flatMap(implemented -> argumentOf(implemented, "EventConsumer"));
    }

    private static Stream<String> argumentOf(JavaType type, String rawName) {
        if (!(type instanceof JavaParameterizedType generic)) return Stream.empty();
        if (!generic.toErasure().getSimpleName().equals(rawName)) return Stream.empty();
        return generic.getActualTypeArguments().stream()
                .map(event -> event.toErasure().getSimpleName());
    }

    private static String line(String service, String event) {
        return service + " ~ " + event;
    }

    private static Stream<Field> topics() {
        return Arrays.stream(Topics.class.getFields());
    }

    private static String document() {
        String rows = topics().map(TopicsTest::row).collect(Collectors.joining());
        return """
                # Topics

                Written by `TopicsTest` from `Topics.java`; do not edit. The key of every topic but `account` and `reference` is the fiche.

                | topic | published by | consumed by | events | kept |
                |---|---|---|---|---|
                """ + rows;
    }

    private static String row(Field field) {
        Topic topic = field.getAnnotation(Topic.class);
        List<String> events = Arrays.stream(topic.events().getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted(Comparator.naturalOrder())
                .toList();
        return "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        nameOf(field),
                        topic.publishedBy(),
                        String.join(", ", topic.consumedBy()),
                        String.join(", ", events),
                        topic.compacted() ? "newest of each key, for ever" : "7 days");
    }

    private static String nameOf(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A topic's constant must be public: " + field, e);
        }
    }
}
