package be.socialekaart.notifications.telling;

import be.socialekaart.notifications.inbox.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param inbox what the item in the inbox is about; none for readers without an inbox
 * @param mail the mailer's template; none for readers who are not mailed
 */
record Rule(
        Happening when,
        Reader tell,
        @Nullable Subject inbox,
        @Nullable String mail) {}
