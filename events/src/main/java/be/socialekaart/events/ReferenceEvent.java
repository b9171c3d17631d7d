package be.socialekaart.events;

import java.time.Instant;
import java.util.Map;

/**
 * The reference data as it is now: the tree of rubrieken, the areas. The topic is compacted, its key is the name of the set,
 * and every instance reads it whole at its start; until it did, the tables that are built in hold.
 */
public sealed interface ReferenceEvent {
    String set();

    /**
     * @param set {@code rubrieken} or {@code areas}
     * @param revision rises with every change of this set; readers skip one they already have
     * @param tables all tables of the set by name, as CSV in the form of those that are built in
     */
    record ReferenceChanged(String set, int revision, Map<String, String> tables, Instant at)
            implements ReferenceEvent {}
}
