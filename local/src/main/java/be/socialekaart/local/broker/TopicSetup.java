package be.socialekaart.local.broker;

import be.socialekaart.events.Topic;
import be.socialekaart.events.Topics;
import be.socialekaart.local.process.StartFailure;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Makes the topics of {@link Topics} that are not there yet; a program of its own where the broker is not ours to start. The
 * number of partitions never changes.
 */
public final class TopicSetup {

    private static final int PARTITIONS = 6;
    private static final String SEVEN_DAYS = Long.toString(7L * 24 * 60 * 60 * 1000);

    private TopicSetup() {}

    /** @param arguments the broker's address */
    public static void main(String[] arguments) {
        createMissing(arguments[0]);
    }

    public static void createMissing(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = Arrays.stream(Topics.class.getFields())
                    .map(TopicSetup::topic)
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StartFailure(
                    "The topics could not be made: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the topics were made.", e);
        }
    }

    private static NewTopic topic(Field field) {
        boolean compacted = field.getAnnotation(Topic.class).compacted();
        Map<String, String> keeping = compacted
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, SEVEN_DAYS);
        return new NewTopic(nameOf(field), PARTITIONS, (short) 1).configs(keeping);
    }

    private static String nameOf(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A topic's constant must be public: " + field, e);
        }
    }
}
