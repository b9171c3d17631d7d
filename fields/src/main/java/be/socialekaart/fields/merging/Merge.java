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
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges one field three ways: what it was when the change was made, what it is now, and what is proposed. A part that
 * only one side touched is taken from that side; a part that both touched differently is a clash.
 */
public final class Merge {
    private static final String PRIMARY = "primary";

    private final Parts parts;
    private final @Nullable JsonNode is;
    private final Map<String, JsonNode> base;
    private final Map<String, JsonNode> now;
    private final Map<String, JsonNode> proposed;
    private final List<Clash> clashes = new ArrayList<>();

    private Merge(Parts parts, @Nullable JsonNode base, @Nullable JsonNode now, @Nullable JsonNode proposed) {
        this.parts = parts;
        this.is = now;
        this.base = parts.split(base);
        this.now = parts.split(now);
        this.proposed = parts.split(proposed);
    }

    /** Whose word counts where both touched the same part. */
    public enum Side {
        NOW,
        PROPOSED
    }

    public static Merged merge(
            String path, @Nullable JsonNode base, @Nullable JsonNode now, @Nullable JsonNode proposed) {
        return of(path, base, now, proposed).merged();
    }

    public static Merge of(String path, @Nullable JsonNode base, @Nullable JsonNode now, @Nullable JsonNode proposed) {
        return new Merge(
                Parts.of(path), FicheValues.present(base), FicheValues.present(now), FicheValues.present(proposed));
    }

    public Merged merged() {
        Map<String, JsonNode> merged = together(Side.PROPOSED);
        boolean alreadySo = parts.same(merged, now);
        if (!alreadySo) reportTwoPrimaries(merged);
        if (!clashes.isEmpty()) return new Merged(Kind.CLASH, is, List.copyOf(clashes));
        return alreadySo
                ? new Merged(Kind.ALREADY_SO, is, List.of())
                : new Merged(Kind.APPLIED, parts.join(merged), List.of());
    }

    /** After somebody chose a side. What only one of them touched still comes from that one. */
    public @Nullable JsonNode settled(Side side) {
        Map<String, JsonNode> settled = together(side);
        List<String> primaries = primaries(settled);
        if (primaries.size() > 1) {
            Map<String, JsonNode> right = side == Side.NOW ? now : proposed;
            primaries.stream()
                    .filter(key -> !isPrimary(right.get(key)))
                    .forEach(key -> settled.computeIfPresent(key, (same, item) -> secondary(item)));
        }
        return parts.same(settled, now) ? is : parts.join(settled);
    }

    private Map<String, JsonNode> together(Side side) {
        clashes.clear();
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        for (String key : keys()) {
            JsonNode part = part(key, side);
            if (part != null) merged.put(key, part);
        }
        return merged;
    }

    private @Nullable JsonNode part(String key, Side side) {
        JsonNode was = base.get(key);
        JsonNode there = now.get(key);
        JsonNode wanted = proposed.get(key);
        if (parts.same(there, wanted) || parts.same(was, wanted)) return there;
        if (parts.same(was, there)) return wanted;
        clashes.add(new Clash(was, there, wanted));
        return side == Side.NOW ? there : wanted;
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
        List<String> primaries = primaries(merged);
        if (!clashes.isEmpty() || primaries.size() < 2) return;
        primaries.forEach(key -> clashes.add(new Clash(base.get(key), now.get(key), proposed.get(key))));
    }

    private static List<String> primaries(Map<String, JsonNode> items) {
        return items.keySet().stream().filter(key -> isPrimary(items.get(key))).toList();
    }

    private static boolean isPrimary(@Nullable JsonNode item) {
        return item != null && item.path(PRIMARY).asBoolean(false);
    }

    private static JsonNode secondary(JsonNode item) {
        return ((ObjectNode) item).deepCopy().put(PRIMARY, false);
    }
}
