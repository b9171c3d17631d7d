package be.socialekaart.examples.good;

/** Breaks no rule. Its field named manager and its word "database" show that the rules do not shout at everything. */
final class Letter {
    private final String manager = "database";

    String manager() {
        return manager;
    }

    static final class Databases {}
}
