package be.socialekaart.gateway.operations;

import java.util.List;

/**
 * A part of the platform that has a page of operations.
 *
 * @param name the module and the last part of the page's address
 * @param address the variable that says where it runs; empty for the gateway itself
 */
record Part(String name, String address) {

    static final List<Part> ALL = List.of(
            new Part("fiche-service", "FICHE_URL"),
            new Part("suggestion-service", "SUGGESTION_URL"),
            new Part("workflow", "WORKFLOW_URL"),
            new Part("mailer", "MAILER_URL"),
            new Part("notifications", "NOTIFICATIONS_URL"),
            new Part("gateway", ""));

    public String page() {
        return "/operaties/" + name;
    }

    boolean isThisOne() {
        return address.isEmpty();
    }
}
