package be.socialekaart.notifications.mailing;

import be.socialekaart.notifications.inbox.Subject;
import java.util.UUID;

/** An item that its reader was not mailed about yet. */
record Waiting(UUID id, Subject about, UUID review, UUID change, UUID fiche, String mail) {

    /** What the mail leads to: the case for who decides, the fiche for who manages it. */
    UUID leadsTo() {
        return about.isWork() ? review : fiche;
    }
}
