package be.socialekaart.messaging.consuming;

/** A record that no repetition will make readable; only a newer version of the service, or a person, can help. */
final class Unreadable extends RuntimeException {

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }
}
