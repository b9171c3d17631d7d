package be.socialekaart.local;

import java.util.List;
import java.util.Locale;

/** The programs of ours that run, each in a process of its own, in the order in which they start: the slowest first. */
enum Part {
    WORKFLOW("workflow", "workflow"),
    FICHE("fiche-service", "fiche"),
    SUGGESTION("suggestion-service", "suggestion"),
    MAILER("mailer", "mailer"),
    NOTIFICATIONS("notifications", "notifications"),
    GATEWAY("gateway", "gateway");

    private final String module;
    private final String role;

    Part(String module, String role) {
        this.module = module;
        this.role = role;
    }

    static List<Part> all() {
        return List.of(values());
    }

    static Part of(String module) {
        return all().stream()
                .filter(part -> part.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called " + module));
    }

    /** The folder of the module, which is also the name of the running application. */
    String module() {
        return module;
    }

    /** The user and the schema in the database. */
    String role() {
        return role;
    }

    /** Other parts find it by this variable. */
    String addressVariable() {
        return variable() + "_URL";
    }

    /** How variables of the environment name it. */
    String variable() {
        return role.toUpperCase(Locale.ROOT);
    }
}
