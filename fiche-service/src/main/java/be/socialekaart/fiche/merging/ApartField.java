package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.merging.Merge.Side;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of a fiche that gives another one back: without what came from the other, and with everything that came after.
 * What came after in the very same place stays; only what the other's source says goes with its recognition.
 *
 * @param before what stood there before the merge
 * @param made what the merge made of it
 * @param now what stands there now
 * @param sourceGoes whether a source holds it only because of the merge
 */
record ApartField(
        String path,
        @Nullable JsonNode before,
        @Nullable JsonNode made,
        @Nullable JsonNode now,
        boolean sourceGoes) {

    @Nullable
    JsonNode value() {
        if (Objects.equals(before, made)) return sourceGoes ? before : now;
        be.socialekaart.fields.merging.Merge merge = be.socialekaart.fields.merging.Merge.of(path, made, now, before);
        if (sourceGoes || path.equals("recognitions")) return merge.settled(Side.PROPOSED);
        Merged merged = merge.merged();
        return merged.kind() == Merged.Kind.APPLIED ? merged.value() : now;
    }

    public boolean changes() {
        return !Objects.equals(now, value());
    }

    /** Something of it came from the other, was changed since, and stays. */
    public boolean isKept() {
        return !Objects.equals(before, made) && !changes() && !Objects.equals(now, before);
    }

    public String label() {
        return FieldText.label(path);
    }

    public List<Difference.Line> effect() {
        return Difference.between(path, now, value());
    }

    /** What nobody touched since comes again from where it came from. */
    Provenance origin(Provenance now, Merge.Origins was, Attribution by) {
        boolean untouched = own(now).equals(own(was.united()));
        boolean heldBefore = was.before().fields().containsKey(path);
        if (untouched || sourceGoes && heldBefore) return now.takenFrom(was.before(), path);
        if (sourceGoes) return value() == null ? now.takenFrom(was.before(), path) : let(now);
        return changes() && now.holder(path).isEmpty() ? now.changed(path, by) : now;
    }

    private Provenance let(Provenance now) {
        Map<String, FieldProvenance> fields = new java.util.LinkedHashMap<>(now.fields());
        fields.computeIfPresent(path, (same, field) -> field.letGo());
        return new Provenance(fields);
    }

    private Map<String, FieldProvenance> own(Provenance provenance) {
        return provenance.fields().entrySet().stream()
                .filter(field -> field.getKey().split("/", 2)[0].equals(path))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
