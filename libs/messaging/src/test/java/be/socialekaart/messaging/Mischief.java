package be.socialekaart.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets a test spoil the handling of one key, and of no other. */
@Component
class Mischief {

    private final Map<String, Runnable> byKey = new ConcurrentHashMap<>();

    void on(String key, Runnable spoils) {
        byKey.put(key, spoils);
    }

    void failsOn(String key) {
        on(key, () -> {
            throw new IllegalStateException("No way for " + key);
        });
    }

    void ends(String key) {
        byKey.remove(key);
    }

    void strike(String key) {
        byKey.getOrDefault(key, () -> {}).run();
    }
}
