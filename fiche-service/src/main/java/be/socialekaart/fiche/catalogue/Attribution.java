package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.Origin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose change it is. Public: every way to change a fiche says it.
 *
 * @param who a pseudonymous id that is shown to nobody outside
 * @param number the number of the case that led to it, such as S-2026-000123
 */
public record Attribution(
        Origin origin,
        @Nullable String who,
        @Nullable UUID decision,
        @Nullable String number,
        Instant at) {

    /** Whether it shows that somebody looks after the fiche. */
    boolean isSign() {
        return origin != Origin.SOURCE && origin != Origin.REFERENCE;
    }
}
