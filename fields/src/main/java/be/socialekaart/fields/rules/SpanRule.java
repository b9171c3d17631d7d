package be.socialekaart.fields.rules;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record with a beginning and an end, of which the end does not come first. */
record SpanRule(RecordRule whole, String from, String to) implements Rule {

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        ObjectNode checked = whole.check(value, findings);
        if (checked == null || !checked.has(from) || !checked.has(to)) return checked;
        return inOrder(checked.get(from), checked.get(to))
                ? checked
                : findings.at(to)
                        .error(
                                "span.order",
                                checked.get(from).asString(),
                                checked.get(to).asString());
    }

    private static boolean inOrder(JsonNode first, JsonNode last) {
        return first.isNumber()
                ? first.intValue() <= last.intValue()
                : first.asString().compareTo(last.asString()) <= 0;
    }
}
