package be.socialekaart.local.process;

/** Something keeps the platform from starting. The message is one sentence for the person who started it, remedy included. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
