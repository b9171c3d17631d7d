package be.socialekaart.examples.two;

/** Belongs to another service. */
public final class Other {
    public static final String VALUE = String.valueOf(2);

    private Other() {}
}
