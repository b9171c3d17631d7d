package be.socialekaart.fields.rules;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A list of items that differ in their key. Its length is judged before its items, so that a list of ten thousand gives
 * one problem.
 *
 * @param key by which an item is recognised
 * @param told whether somebody must hear that an item is there twice; a word that is repeated is just left out
 */
record ListRule(Rule item, Function<JsonNode, String> key, boolean told, int longest) implements Rule {

    static ListRule of(Rule item, FieldType type, int longest) {
        return new ListRule(item, type::keyOf, type.isListOfRecords(), longest);
    }

    static ListRule by(List<String> members, Rule item, int longest) {
        return new ListRule(item, record -> keyOf(record, members), true, longest);
    }

    private static String keyOf(JsonNode record, List<String> members) {
        return members.stream().map(record::path).toList().toString().toLowerCase(Locale.ROOT);
    }

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
            if (seen.add(key.apply(right))) {
                checked.add(right);
            } else if (told) {
                here.error("list.duplicate");
            }
        }
        return checked;
    }
}
