package be.socialekaart.fields;

import java.time.Period;

/**
 * One field of a fiche. Its Dutch label is {@code field.<name>}.
 *
 * @param name the path under which it is changed: a name in the fiche's JSON, or {@code openingHours/MON} for one day
 * @param staleAfter how long a confirmation of this field counts
 */
public record Field(
        String name, FieldType type, Owner owner, Sensitivity sensitivity, Period staleAfter, Widget widget) {

    /** Whether anyone may suggest a change to it; the other fields belong to a source or to the coordinators. */
    public boolean suggestable() {
        return Fields.isSuggestable(name);
    }
}
