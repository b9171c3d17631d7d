package be.socialekaart.fiche.managing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param confirmedAt when somebody last said of one of its fields that it still holds
 * @param waiting how many fields wait for the register or for a coordinator
 */
record ManagedFiche(
        UUID id,
        String name,
        String status,
        Instant changedAt,
        @Nullable Instant confirmedAt,
        int waiting) {}
