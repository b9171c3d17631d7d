package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who manages a fiche now. The topic is compacted like that of the fiche, and the only way to know it outside the
 * register: the public fiche names nobody.
 */
public sealed interface ManagementEvent {
    UUID fiche();

    /**
     * @param accounts pseudonymous ids, all of them; empty when nobody manages the fiche any more
     * @param revision rises with every change of the managers of this fiche; readers skip one they already have
     */
    record ManagersChanged(UUID fiche, List<String> accounts, int revision, Instant at) implements ManagementEvent {}
}
