package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fields.Owner;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provenance of every field of one fiche. A day of the opening hours has its own once it was changed by itself; until
 * then it has that of the week. Public: pages read it.
 */
public record Provenance(Map<String, FieldProvenance> fields) {

    public Provenance {
        fields = Map.copyOf(fields);
    }

    public Optional<FieldProvenance> of(String path) {
        FieldProvenance own = fields.get(path);
        return Optional.ofNullable(own != null ? own : fields.get(whole(path)));
    }

    /** The source that holds the field, if one does. */
    public Optional<String> holder(String path) {
        return of(path).filter(field -> field.owner() == Owner.SOURCE).map(FieldProvenance::source);
    }

    /** Everything a fiche enters the register with. */
    public static Provenance of(Collection<String> paths, Attribution by) {
        Provenance provenance = new Provenance(Map.of());
        for (String path : paths) provenance = provenance.changed(path, by);
        return provenance;
    }

    /** A list is shared by its sources: there it depends on the items. */
    boolean isLocked(String path, Attribution by) {
        return of(path).filter(field -> field.isLockedFor(by))
                .filter(field -> !(by.origin() == Origin.SOURCE && path.equals(Proposal.RECOGNITIONS)))
                .isPresent();
    }

    boolean isHeld(String path, @Nullable String source) {
        return of(path).filter(field -> field.isHeldBy(source)).isPresent();
    }

    /** @param left the other source that still has items there; empty when none has */
    Provenance letGo(String path, Optional<String> left) {
        Map<String, FieldProvenance> next = new LinkedHashMap<>(fields);
        next.computeIfPresent(path, (name, field) -> left.map(field::leftTo).orElseGet(field::letGo));
        return new Provenance(next);
    }

    /** What is changed as a whole has one provenance again, so that a lock on a week leaves no day open. */
    public Provenance changed(String path, Attribution by) {
        Map<String, FieldProvenance> next = new LinkedHashMap<>(fields);
        next.keySet().removeIf(part -> part.startsWith(path + "/"));
        next.put(path, FieldProvenance.of(by, of(path).orElse(null)));
        return new Provenance(next);
    }

    /** The path itself and, of a week, the days that have their own; of a day without its own, that of the week. */
    Provenance confirmed(String path, Instant at, Confirmation how) {
        Map<String, FieldProvenance> next = new LinkedHashMap<>(fields);
        of(path).ifPresent(field -> next.put(path, field.confirmed(at, how)));
        next.replaceAll((key, field) -> key.startsWith(path + "/") ? field.confirmed(at, how) : field);
        return new Provenance(next);
    }

    /** The field comes from where the others say; a week with the days that have their own. */
    public Provenance takenFrom(Provenance others, String path) {
        Map<String, FieldProvenance> next = new LinkedHashMap<>(fields);
        next.keySet().removeIf(part -> whole(part).equals(path));
        others.fields.forEach((part, field) -> {
            if (whole(part).equals(path)) next.put(part, field);
        });
        return new Provenance(next);
    }

    /** When somebody last changed or confirmed anything that no source holds. */
    Optional<Instant> lastSign() {
        return fields.values().stream()
                .filter(field -> field.owner() != Owner.SOURCE)
                .flatMap(field -> field.lastSign().stream())
                .max(Instant::compareTo);
    }

    private static String whole(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
