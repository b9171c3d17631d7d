package be.socialekaart.fields.rules;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of which exactly one item comes first.
 *
 * @param mustChoose with several items somebody has to say which one; otherwise it is the first
 */
record PrimaryRule(ListRule list, boolean mustChoose) implements Rule {

    static final String PRIMARY = "primary";

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        JsonNode items = list.check(value, findings);
        if (items == null || items.isEmpty() || findings.hasErrors()) return items;
        List<ObjectNode> records = StreamSupport.stream(items.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
        long primaries = records.stream().filter(PrimaryRule::isPrimary).count();
        if (primaries > 1) return findings.error("primary.several");
        if (primaries == 0 && mustChoose && records.size() > 1) return findings.error("primary.missing");
        records.forEach(item -> item.put(PRIMARY, primaries == 0 ? item == records.getFirst() : isPrimary(item)));
        return items;
    }

    private static boolean isPrimary(JsonNode item) {
        return item.path(PRIMARY).asBoolean(false);
    }
}
