package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One provider in the Sociale Kaart.
 *
 * <p>It enters the register as version 1. After that it changes only by proposals that somebody decided: each field is
 * merged three ways, fields that cannot be merged are reported and stay as they were, and the rest becomes the next
 * version. A field that an authentic source holds is changed by that source only. The version rises when a value
 * changes; the revision rises with everything that is stored, so it never stands still while the version moves.
 */
public final class Fiche {
    private static final List<String> NEEDED = List.of("kind", "status", "name");

    private final FicheId id;
    private int version;
    private int revision;
    private FicheValues values;
    private Provenance provenance;
    private @Nullable Instant unconfirmedSince;
    private @Nullable FicheId mergedInto;

    Fiche(FicheId id, int version, int revision, FicheValues values, Provenance provenance) {
        this.id = id;
        this.version = version;
        this.revision = revision;
        this.values = values;
        this.provenance = provenance;
    }

    public static Fiche entering(FicheId id, FicheValues values, Provenance provenance) {
        return new Fiche(id, 0, 0, values, provenance);
    }

    /** A fiche as somebody proposed it, active unless it says otherwise; empty when it lacks what every fiche has, or a value breaks a rule. */
    public static Optional<Fiche> proposed(FicheId id, List<FieldChange> changes, Attribution by) {
        FicheValues values =
                new FicheValues(JsonNodeFactory.instance.objectNode().put("status", "ACTIVE"));
        for (FieldChange change : changes) {
            Checked checked = FieldRules.check(change.path(), change.to());
            if (!checked.ok()) return Optional.empty();
            values = values.with(change.path(), checked.value());
        }
        FicheValues proposed = values;
        boolean whole = NEEDED.stream().allMatch(path -> proposed.at(path) != null);
        Set<String> paths = new LinkedHashSet<>(List.of("status"));
        changes.forEach(change -> paths.add(change.path()));
        return whole ? Optional.of(entering(id, values, Provenance.of(paths, by))) : Optional.empty();
    }

    /** The first version, with every field it came with. */
    public FicheVersion enter(Attribution by) {
        if (version > 0) throw new IllegalStateException("Fiche %s is already in the register".formatted(id));
        return next(List.copyOf(values.body().propertyNames()), by);
    }

    public Verdict apply(Proposal proposal) {
        List<AppliedField> fields = new ArrayList<>();
        Set<String> changed = new LinkedHashSet<>();
        for (FieldChange change : proposal.changes()) {
            AppliedField field = apply(change, proposal);
            fields.add(field);
            if (field.result() == Result.APPLIED) changed.add(field.path());
        }
        return new Verdict(
                fields, changed.isEmpty() ? Optional.empty() : Optional.of(next(List.copyOf(changed), proposal.by())));
    }

    private AppliedField apply(FieldChange change, Proposal proposal) {
        String path = change.path();
        if (provenance.isLocked(path, proposal.by())) return stays(path, Result.LOCKED);
        Checked checked = FieldRules.check(path, change.to());
        // What breaks a rule cannot be merged with anything: it goes back to a person like any other clash.
        if (!checked.ok()) return stays(path, Result.CLASH);
        if (!proposal.leavesOthersAlone(path, checked.value())) return stays(path, Result.LOCKED);
        JsonNode now = values.at(path);
        Merged merged = Merge.merge(path, proposal.startOf(path, now), now, checked.value());
        if (merged.kind() == Merged.Kind.CLASH) return stays(path, Result.CLASH);
        if (merged.kind() == Merged.Kind.ALREADY_SO) return stays(path, Result.ALREADY_SO);
        // Two values that are each right can be wrong together: too many items, or none that comes first.
        Checked together = FieldRules.check(path, merged.value());
        if (!together.ok()) return stays(path, Result.CLASH);
        values = values.with(path, together.value());
        if (proposal.leavesOwnItems(path, together.value())) provenance = provenance.changed(path, proposal.by());
        return stays(path, Result.APPLIED);
    }

    /** Reference data got another name: the fields say the same in new words, so no lock holds them up. */
    public FicheVersion follow(Map<String, JsonNode> renamed, Attribution by) {
        renamed.forEach((path, value) -> values = values.with(path, value));
        renamed.keySet().forEach(path -> provenance = provenance.changed(path, by));
        return next(List.copyOf(renamed.keySet()), by);
    }

    /** A source says what stands here already: from now on it holds these fields. False when it did before. */
    public boolean hold(Collection<String> paths, Attribution by) {
        List<String> taken = paths.stream()
                .filter(path -> !provenance.isHeld(path, by.who()) && !provenance.isLocked(path, by))
                .toList();
        taken.forEach(path -> provenance = provenance.changed(path, by));
        if (!taken.isEmpty()) revision++;
        return !taken.isEmpty();
    }

    /** The source holds these no more: the values stay, for the manager to keep. False when it held none of them. */
    public boolean letGo(Collection<String> paths, String source) {
        List<String> held =
                paths.stream().filter(path -> provenance.isHeld(path, source)).toList();
        held.forEach(path -> provenance = provenance.letGo(path, otherSource(source, values.at(path))));
        if (!held.isEmpty()) revision++;
        return !held.isEmpty();
    }

    /** Who else has items in a list that several sources share. */
    private static Optional<String> otherSource(String than, @Nullable JsonNode value) {
        if (value == null || !value.isArray()) return Optional.empty();
        return value.valueStream()
                .map(item -> item.path("source").asString(""))
                .filter(source -> !source.isEmpty() && !source.equals(than))
                .findFirst();
    }

    private AppliedField stays(String path, Result result) {
        return new AppliedField(path, result, values.at(path));
    }

    /**
     * Somebody says that these fields still hold. What changed since the version they saw is not confirmed; what is empty,
     * or held by a source, is not theirs to confirm and is left out. The version stays: no value changed.
     */
    public Confirmed confirm(List<String> paths, FicheValues seen, Confirmation how, Instant at) {
        List<String> confirmed = new ArrayList<>();
        List<String> changedSince = new ArrayList<>();
        for (String path : paths) {
            boolean same = Objects.equals(values.at(path), seen.at(path));
            if (same && isConfirmable(path)) confirmed.add(path);
            if (!same) changedSince.add(path);
        }
        boolean news = confirmed.stream()
                .anyMatch(path -> !provenance.of(path).orElseThrow().wasJustConfirmed(at, how));
        if (news) {
            for (String path : confirmed) provenance = provenance.confirmed(path, at, how);
            unconfirmedSince = null;
            revision++;
        }
        return new Confirmed(confirmed, changedSince, news);
    }

    /**
     * @param confirmed the paths that count as confirmed now
     * @param changedSince the paths that say something else than in the version that was seen
     * @param news false when all of it was confirmed a moment ago: then there is nothing to store
     */
    public record Confirmed(List<String> confirmed, List<String> changedSince, boolean news) {}

    /**
     * Nobody could be reached about this fiche, so it says since when it was not confirmed, until somebody confirms or
     * changes it. False when it says so already, or when somebody looked after it since it was asked about.
     */
    public boolean notReached(Instant askedAt) {
        Optional<Instant> last = provenance.lastSign();
        if (unconfirmedSince != null || last.isEmpty() || last.get().isAfter(askedAt)) return false;
        unconfirmedSince = last.get();
        revision++;
        return true;
    }

    /** It closed or opened again by itself, on a day that stands on it: that is told, and no value changed. */
    public void turn() {
        revision++;
    }

    private boolean isConfirmable(String path) {
        return values.at(path) != null
                && provenance.of(path).isPresent()
                && provenance.holder(path).isEmpty();
    }

    /**
     * Two fiches about one provider are brought together, or apart again: each then is as a person put it together. That is
     * a version also where no value changed, so that the history tells of it.
     *
     * @param into the fiche that speaks for this one from now on; null when it speaks for itself
     */
    public FicheVersion become(FicheValues whole, Provenance origins, @Nullable FicheId into, Attribution by) {
        List<String> changed = Fields.all().stream()
                .map(Field::name)
                .filter(path -> !Objects.equals(values.at(path), whole.at(path)))
                .toList();
        values = whole;
        provenance = origins;
        mergedInto = into;
        return next(changed, by);
    }

    /** The fiche that this one was merged into; that one may have been merged since. */
    public Optional<FicheId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    private FicheVersion next(List<String> changed, Attribution by) {
        version++;
        revision++;
        if (by.isSign()) unconfirmedSince = null;
        return new FicheVersion(id, version, revision, values, changed, by);
    }

    public FicheId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int revision() {
        return revision;
    }

    public FicheValues values() {
        return values;
    }

    /** When it was last looked after, on a fiche about which nobody could be reached. */
    public Optional<Instant> unconfirmedSince() {
        return Optional.ofNullable(unconfirmedSince);
    }

    /** As it was stored. */
    Fiche stored(@Nullable Instant since, @Nullable FicheId into) {
        unconfirmedSince = since;
        mergedInto = into;
        return this;
    }

    public Provenance provenance() {
        return provenance;
    }
}
