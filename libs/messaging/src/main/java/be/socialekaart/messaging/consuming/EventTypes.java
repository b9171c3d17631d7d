package be.socialekaart.messaging.consuming;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The known events of a topic by their name on the wire: the simple names of the records below a sealed interface. */
final class EventTypes<E> {

    private final Map<String, Class<? extends E>> byName = new HashMap<>();

    EventTypes(Class<E> events) {
        collect(events);
    }

    Optional<Class<? extends E>> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void collect(Class<? extends E> type) {
        if (!type.isSealed()) {
            byName.put(type.getSimpleName(), type);
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted.asSubclass(type));
        }
    }
}
