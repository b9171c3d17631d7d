package be.socialekaart.notifications.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as its reader sees it. */
record InboxRow(
        UUID id,
        Subject about,
        UUID review,
        String number,
        UUID fiche,
        @Nullable String ficheName,
        String region,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Instant settledAt) {

    public boolean unread() {
        return readAt == null;
    }

    public boolean settled() {
        return settledAt != null;
    }

    Cursor cursor() {
        return new Cursor(!unread(), at, id);
    }
}
