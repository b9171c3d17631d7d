package be.socialekaart.fiche.merging;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.duplicates.Duplicates;
import be.socialekaart.fiche.duplicates.Duplicates.Judgement;
import be.socialekaart.fiche.merging.Merges.Role;
import be.socialekaart.fiche.merging.Merging.Remembered;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings two fiches apart that were merged. The one that went is as it was; the one that stayed loses what came from the
 * other and keeps what came after. Nobody is asked about the two again.
 */
@Service
class Unmerging {
    private final Fiches fiches;
    private final Register register;
    private final Remembered remembered;
    private final Duplicates duplicates;
    private final Clock clock;

    Unmerging(Fiches fiches, Register register, Remembered remembered, Duplicates duplicates, Clock clock) {
        this.fiches = fiches;
        this.register = register;
        this.remembered = remembered;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** What bringing them apart does to the fiche that stayed. */
    record Apart(Merge merge, Fiche stays, Fiche goes, FicheVersion former, List<ApartField> fields) {}

    Apart look(UUID id) {
        Merge merge = remembered.merges().find(id).orElseThrow(() -> Refusal.notFound("unmerge.unknown"));
        return apart(
                merge, fiches.all(List.of(merge.stays().fiche(), merge.goes().fiche())));
    }

    /** Asked twice it is done once. */
    @Transactional
    void undo(UUID id, String reason, String account) {
        Merge asked = remembered.merges().find(id).orElseThrow(() -> Refusal.notFound("unmerge.unknown"));
        List<Fiche> locked =
                fiches.lock(List.of(asked.stays().fiche(), asked.goes().fiche()));
        Merge merge = remembered.merges().find(id).orElseThrow();
        if (merge.undone()) return;
        store(apart(merge, locked), reason, account);
    }

    /** What went has its own values still: while another one spoke for it, only the reference data could change them. */
    private void store(Apart apart, String reason, String account) {
        Merge merge = apart.merge;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Attribution by = new Attribution(Origin.COORDINATOR, account, null, null, at);
        FicheVersion gave = apart.stays.become(values(apart), origins(apart, by), null, by);
        FicheVersion back = apart.goes.become(
                apart.goes.values().with(Union.STATUS, apart.former.values().at(Union.STATUS)),
                apart.goes.provenance().takenFrom(merge.origins().gone(), Union.STATUS),
                null,
                by);
        remembered.merges().undo(merge.id(), reason, account, at);
        remembered.merges().addVersion(merge.id(), gave, apart.goes.id(), Role.GAVE_BACK);
        remembered.merges().addVersion(merge.id(), back, apart.stays.id(), Role.CAME_BACK);
        remembered.companions().comeBack(merge, at);
        register.store(List.of(apart.stays, apart.goes), List.of(gave, back), merge.id());
        duplicates.setApart(apart.stays.id().value(), apart.goes.id().value(), new Judgement(reason, account, at));
    }

    private static FicheValues values(Apart apart) {
        FicheValues values = apart.stays.values();
        for (ApartField field : apart.fields) if (field.changes()) values = values.with(field.path(), field.value());
        return values;
    }

    private static Provenance origins(Apart apart, Attribution by) {
        Provenance origins = apart.stays.provenance();
        for (ApartField field : apart.fields) origins = field.origin(origins, apart.merge.origins(), by);
        return origins;
    }

    private Apart apart(Merge merge, List<Fiche> both) {
        Fiche stays = one(both, merge.stays().fiche());
        Fiche goes = one(both, merge.goes().fiche());
        if (stays.mergedInto().isPresent() && !merge.undone())
            throw Refusal.conflict(
                    "unmerge.later", Merging.name(stays), stays.mergedInto().get());
        FicheVersion made = version(merge.stays().fiche(), merge.stays().number());
        FicheVersion before = version(merge.stays().fiche(), merge.stays().number() - 1);
        FicheVersion former = version(merge.goes().fiche(), merge.goes().number() - 1);
        List<ApartField> fields = Fields.all().stream()
                .map(Field::name)
                .map(path -> new ApartField(
                        path,
                        before.values().at(path),
                        made.values().at(path),
                        stays.values().at(path),
                        sourceGoes(merge, stays, path)))
                .toList();
        return new Apart(merge, stays, goes, former, fields);
    }

    /** A source that holds a field now, did not before, and says nothing of this fiche but in records that go. */
    private boolean sourceGoes(Merge merge, Fiche stays, String path) {
        return stays.provenance()
                .holder(path)
                .filter(source -> !merge.origins().before().holder(path).equals(java.util.Optional.of(source)))
                .filter(source -> !remembered.companions().speaksOwnOf(merge, source))
                .isPresent();
    }

    private FicheVersion version(FicheId fiche, int number) {
        return fiches.version(fiche, number).orElseThrow();
    }

    private static Fiche one(List<Fiche> both, FicheId id) {
        return both.stream().filter(fiche -> fiche.id().equals(id)).findFirst().orElseThrow();
    }
}
