package be.socialekaart.mailer.composing;

/** What came of writing a mail. The reasons are words of our own, never of a person. */
public sealed interface Draft {

    record Ready(Letter letter) implements Draft {}

    /** The owner says that there is nobody to write to: no address was given, or it is gone. */
    record Nobody() implements Draft {}

    /** It was answered meanwhile. */
    record Answered() implements Draft {}

    /** Not now: the owner does not answer, or not sensibly. */
    record Later(String reason) implements Draft {}

    /** The address is none. */
    record Unreachable(String reason) implements Draft {}

    /** What the owner says must not leave as a mail. */
    record Unfit(String reason) implements Draft {}
}
