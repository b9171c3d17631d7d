package be.socialekaart.fields.rules;

import be.socialekaart.fields.FicheValues;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A list of items that differ in their key. Its length is judged before its items, so that a list of ten thousand gives
 * one problem.
 *
 * @param key members that identify an item; empty when the item itself is the key
 */
record ListRule(Rule item, List<String> key, int longest) implements Rule {

    @Override
    public @Nullable ArrayNode check(JsonNode value, Findings findings) {
        if (!value.isArray()) {
            findings.error("type.list");
            return null;
        }
        if (value.size() > longest) {
            findings.error("list.tooLong", String.valueOf(longest));
            return null;
        }
        return checkedItems(value, findings);
    }

    private ArrayNode checkedItems(JsonNode list, Findings findings) {
        ArrayNode checked = JsonNodeFactory.instance.arrayNode();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Findings here = findings.at(i);
            JsonNode present = FicheValues.present(list.get(i));
            JsonNode right = present == null ? null : item.check(present, here);
            if (right == null || here.hasErrors()) continue;
            if (seen.add(keyOf(right))) {
                checked.add(right);
            } else if (!key.isEmpty()) {
                here.error("list.duplicate");
            }
        }
        return checked;
    }

    private String keyOf(JsonNode item) {
        String words = key.isEmpty()
                ? item.asString("")
                : key.stream().map(member -> item.path(member).asString("")).collect(Collectors.joining("\n"));
        return words.toLowerCase(Locale.ROOT);
    }
}
