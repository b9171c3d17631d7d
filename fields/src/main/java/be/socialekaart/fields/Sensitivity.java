package be.socialekaart.fields;

/** How much harm a wrong value does: what decides whether a manager's own change waits for a coordinator. */
public enum Sensitivity {
    /** Everyday facts that the manager knows best. */
    NORMAL,
    /** People lose their way when it is wrong. */
    HIGH,
    /** It says which organisation this is, or that it stopped. */
    IDENTITY
}
