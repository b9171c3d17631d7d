package be.socialekaart.fields.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldRules;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A form that nobody touched sends back what it showed, whatever that was. */
class RoundTripPropertiesTest {

    private static final List<String> TEXTS = List.of(
            "onthaal", "<b>", "\"aanhaling\"", "&amp; co", "'s avonds", "${7*7}", "[[x]]", "é", "😀", "a\u00a0b");

    record Item(String value, String label) {}

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> texts = Arbitraries.of(TEXTS);
        return Combinators.combine(texts, texts).as(Item::new).list().ofMaxSize(4);
    }

    @Property(tries = 100)
    void sendsBackRowsAsTyped(@ForAll("items") List<Item> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Item item : items) {
            list.addObject().put("value", item.value()).put("label", item.label());
        }

        JsonNode back = throughThePage("emails", list);

        assertThat(back).isEqualTo(items.isEmpty() ? null : list);
    }

    @Property(tries = 100)
    void sendsBackATextAsTyped(@ForAll("items") List<Item> items) {
        String text = String.join("\n", items.stream().map(Item::value).toList());

        JsonNode back = throughThePage("purpose", StringNode.valueOf(text));

        assertThat(back).isEqualTo(text.isEmpty() ? null : StringNode.valueOf(text));
    }

    @Property(tries = 100)
    void sendsBackHoursAsTyped(@ForAll("items") List<Item> items) {
        ObjectNode week = JsonNodeFactory.instance.objectNode();
        if (!items.isEmpty()) {
            ArrayNode monday = week.putArray("MON");
            items.forEach(item -> monday.addObject()
                    .put("from", item.value())
                    .put("to", item.label())
                    .put("kind", "ONLINE"));
        }

        JsonNode back = throughThePage("openingHours", week);

        assertThat(back).isEqualTo(items.isEmpty() ? null : week);
    }

    private static JsonNode throughThePage(String path, JsonNode value) {
        FieldWidget widget =
                FieldWidget.of(path, value, FieldRules.check(path, value).problems());
        return FieldForm.read(path, Page.of(widget).posted());
    }
}
