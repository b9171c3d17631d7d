package be.socialekaart.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Gives each application context of a test a role and a schema of its own in a real PostgreSQL, topics of its own on a real
 * Kafka, and everything else a service expects from its environment: {@code @ContextConfiguration(initializers =
 * TestInfrastructure.class)}. A bean of type {@link TestTopics} is there to be injected.
 */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();
    private static final String PASSWORD = "only-for-tests";
    private static final String OF_THE_TEST_ITSELF = "Inlined Test Properties";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int number = CONTEXTS.incrementAndGet();
        ConfigurableEnvironment environment = context.getEnvironment();
        String role = environment.getRequiredProperty("spring.application.name").replace("-service", "") + "_" + number;
        TestTopics topics = new TestTopics(Servers.running().kafka(), "test" + number + "-");
        Servers.running().bootstrap().accept(role, PASSWORD);
        topics.createDeclared();
        for (String more : environment.getProperty("testing.topics", String[].class, new String[0]))
            topics.create(more);
        context.getBeanFactory().registerSingleton("testTopics", topics);
        add(environment.getPropertySources(), TestEnvironment.of(role, PASSWORD, topics.prefix()));
    }

    private static void add(MutablePropertySources sources, Map<String, Object> values) {
        MapPropertySource ours = new MapPropertySource("test infrastructure", values);
        if (sources.contains(OF_THE_TEST_ITSELF)) sources.addAfter(OF_THE_TEST_ITSELF, ours);
        else sources.addFirst(ours);
    }
}
