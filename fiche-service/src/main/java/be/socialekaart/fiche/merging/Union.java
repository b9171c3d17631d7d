package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two fiches as one. Whether it is open is no choice: that of the fiche that stays.
 *
 * @param choices by path; what is not chosen becomes what is most likely right
 */
record Union(Fiche stays, Fiche goes, Map<String, Choice> choices) {
    static final String STATUS = "status";
    private static final Set<String> OPEN_OR_NOT = Set.of(STATUS, Standing.CLOSURE, Standing.TEMPORARY_CLOSURE);

    List<UnitedField> fields() {
        return Fields.all().stream()
                .map(Field::name)
                .filter(path -> !OPEN_OR_NOT.contains(path))
                .map(path -> new UnitedField(path, stays, goes, choices.get(path)))
                .toList();
    }

    boolean isPossible() {
        return fields().stream().allMatch(field -> field.problem().isEmpty());
    }

    FicheValues values() {
        FicheValues united = stays.values();
        for (UnitedField field : fields()) if (field.changes()) united = UnitedField.put(united, field);
        return united;
    }

    /** A value keeps where it comes from, and a lock; only what was put together here comes from who did that. */
    Provenance provenance(Attribution by) {
        Provenance united = stays.provenance();
        for (UnitedField field : fields()) {
            boolean same = Objects.equals(field.value(), goes.values().at(field.path()));
            boolean onlyThereHeld =
                    field.holder().isEmpty() && field.otherHolder().isPresent();
            if (onlyThereHeld || field.changes() && same) united = united.takenFrom(goes.provenance(), field.path());
            else if (field.changes() && field.holder().isEmpty()) united = united.changed(field.path(), by);
        }
        return united;
    }
}
