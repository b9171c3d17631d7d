package be.socialekaart.notifications.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one account is told; public because telling makes them.
 *
 * @param review the case: the review, or the suggestion while there is no review
 * @param number the number of the case
 * @param region slug of the province, empty when unknown
 * @param kind of the review, empty when it does not matter
 * @param mail the mailer's template; null where the inbox is enough
 */
public record Item(
        UUID id,
        String account,
        Subject about,
        UUID review,
        UUID change,
        String number,
        UUID fiche,
        String region,
        String kind,
        @Nullable String mail,
        Instant at) {}
