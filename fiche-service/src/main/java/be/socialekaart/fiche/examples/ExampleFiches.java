package be.socialekaart.fiche.examples;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Fills the register before the first request is answered, so that whoever finds the service up finds fiches. */
@Component
@EnableConfigurationProperties(ExampleFiches.Settings.class)
class ExampleFiches implements SmartInitializingSingleton {

    /**
     * @param fiches how many, while the register is empty
     * @param managers whether the demo accounts manage some of them
     */
    @ConfigurationProperties("examples")
    record Settings(int fiches, boolean managers) {}

    private static final Logger log = LoggerFactory.getLogger(ExampleFiches.class);

    private final Settings settings;
    private final Filling filling;

    ExampleFiches(Settings settings, Filling filling) {
        this.settings = settings;
        this.filling = filling;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.fiches() <= 0) return;
        long start = System.nanoTime();
        filling.fill(settings.fiches(), settings.managers());
        log.info(
                "Example fiches are there, after {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
