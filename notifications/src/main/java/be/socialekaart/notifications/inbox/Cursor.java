package be.socialekaart.notifications.inbox;

import be.socialekaart.web.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page of the inbox ends: unread before read, newest first. */
record Cursor(boolean read, Instant at, UUID id) {

    /** Before every item there can be. */
    static final Cursor START = new Cursor(false, Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    static Cursor parse(String text) {
        if (text.isEmpty()) return START;
        String[] parts = text.split("_", 3);
        try {
            return new Cursor(Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Refusal.invalid("after", "inbox.after.unknown");
        }
    }

    @Override
    public String toString() {
        return read + "_" + at + "_" + id;
    }
}
