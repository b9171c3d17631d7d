package be.socialekaart.notifications.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that one account is told; public because telling makes them.
 *
 * @param number the number of the case
 * @param region slug of the province, empty when unknown
 */
public record Item(
        UUID id, String account, Subject about, UUID review, String number, UUID fiche, String region, Instant at) {}
