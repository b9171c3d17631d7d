package be.socialekaart.fields.merging;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.merging.Merged.Clash;
import be.socialekaart.fields.merging.Merged.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Merges one field three ways: what it was when the change was made, what it is now, and what is proposed. A part that
 * only one side touched is taken from that side; a part that both touched differently is a clash.
 */
public final class Merge {

    private final Parts parts;
    private final Map<String, JsonNode> base;
    private final Map<String, JsonNode> now;
    private final Map<String, JsonNode> proposed;
    private final List<Clash> clashes = new ArrayList<>();

    private Merge(Parts parts, @Nullable JsonNode base, @Nullable JsonNode now, @Nullable JsonNode proposed) {
        this.parts = parts;
        this.base = parts.split(base);
        this.now = parts.split(now);
        this.proposed = parts.split(proposed);
    }

    public static Merged merge(
            String path, @Nullable JsonNode base, @Nullable JsonNode now, @Nullable JsonNode proposed) {
        JsonNode is = FicheValues.present(now);
        return new Merge(Parts.of(path), FicheValues.present(base), is, FicheValues.present(proposed)).merged(is);
    }

    private Merged merged(@Nullable JsonNode is) {
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        for (String key : keys()) {
            JsonNode part = part(key);
            if (part != null) merged.put(key, part);
        }
        reportTwoPrimaries(merged);
        if (!clashes.isEmpty()) return new Merged(Kind.CLASH, is, List.copyOf(clashes));
        return parts.same(merged, now)
                ? new Merged(Kind.ALREADY_SO, is, List.of())
                : new Merged(Kind.APPLIED, parts.join(merged), List.of());
    }

    private @Nullable JsonNode part(String key) {
        JsonNode was = base.get(key);
        JsonNode is = now.get(key);
        JsonNode wanted = proposed.get(key);
        if (parts.same(is, wanted) || parts.same(was, wanted)) return is;
        if (!parts.same(was, is)) clashes.add(new Clash(was, is, wanted));
        return wanted;
    }

    /** In the proposed order when nothing else happened; else new items go behind those that are there. */
    private Set<String> keys() {
        boolean untouched = parts.same(base, now);
        Set<String> keys = new LinkedHashSet<>(untouched ? proposed.keySet() : now.keySet());
        keys.addAll(proposed.keySet());
        keys.addAll(now.keySet());
        return keys;
    }

    /** Each side may have chosen another item to come first, without touching the same item. */
    private void reportTwoPrimaries(Map<String, JsonNode> merged) {
        List<String> primaries = merged.keySet().stream()
                .filter(key -> merged.get(key).path("primary").asBoolean(false))
                .toList();
        if (!clashes.isEmpty() || primaries.size() < 2) return;
        primaries.forEach(key -> clashes.add(new Clash(base.get(key), now.get(key), proposed.get(key))));
    }
}
