package be.socialekaart.fields;

/** Who keeps a field as long as no source has delivered a value for it. */
public enum Owner {
    MANAGER,
    COORDINATOR,
    SOURCE
}
