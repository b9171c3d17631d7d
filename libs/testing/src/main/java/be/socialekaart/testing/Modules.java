package be.socialekaart.testing;

import java.util.List;
import java.util.Map;

/**
 * Which module may know which. Everything not named here is a service, and a service knows the contracts, the fields and the
 * libraries. Listing what is allowed makes a misspelt name fail; a list of what is forbidden would pass in silence.
 */
final class Modules {

    private static final String ROOT = "be.socialekaart.";
    private static final List<String> FOR_SERVICES = List.of("events", "fields", "messaging", "web", "operations");
    private static final Map<String, List<String>> FOR_SHARED_MODULES = Map.of(
            "events", List.of(),
            "fields", List.of(),
            "local", List.of(),
            "messaging", List.of(),
            "web", List.of(),
            "operations", List.of("messaging", "web"),
            "testing", List.of("events", "local"));

    private Modules() {}

    static List<String> allowedTo(String root) {
        String module = root.startsWith(ROOT) ? root.substring(ROOT.length()) : root;
        return FOR_SHARED_MODULES.getOrDefault(module, FOR_SERVICES).stream()
                .map(allowed -> ROOT + allowed)
                .toList();
    }
}
