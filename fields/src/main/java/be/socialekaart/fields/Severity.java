package be.socialekaart.fields;

/** An error keeps a value out; a warning is shown to whoever decides. */
public enum Severity {
    ERROR,
    WARNING
}
