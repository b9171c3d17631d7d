package be.socialekaart.notifications.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as its reader sees it. */
record InboxRow(
        UUID id,
        Subject about,
        UUID review,
        UUID change,
        String number,
        UUID fiche,
        @Nullable String ficheName,
        String region,
        String kind,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Instant settledAt) {

    public boolean unread() {
        return readAt == null;
    }

    /** What happened, as the end of a message's key: work is of many kinds. */
    public String happened() {
        return kind.isEmpty() || about != Subject.NEW_WORK ? about.name() : about + "." + kind;
    }

    /** Why this reader is told, as the end of a message's key. */
    public String why() {
        if (about.isWork()) return "team";
        return about == Subject.EDIT_DECIDED ? "proposer" : "manager";
    }

    /** Where one can do or see something about it. */
    public String page() {
        if (about.isWork()) return "/werkbank/" + review;
        return isDecision() ? "/beheer/" + fiche + "/wijzigingen/" + change : "/beheer/" + fiche;
    }

    /** Whether it leads to what was decided; else to the fiche as it is. */
    public boolean isDecision() {
        return about == Subject.EDIT_DECIDED;
    }

    public boolean settled() {
        return settledAt != null;
    }

    Cursor cursor() {
        return new Cursor(!unread(), at, id);
    }
}
