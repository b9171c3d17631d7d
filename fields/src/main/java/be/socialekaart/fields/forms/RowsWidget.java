package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.forms.Column.Look;
import be.socialekaart.fields.forms.FieldWidget.Group;
import be.socialekaart.fields.forms.FieldWidget.Input;
import be.socialekaart.fields.forms.FieldWidget.Message;
import be.socialekaart.fields.forms.FieldWidget.Option;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A list as rows: one for each item, and two blank ones. */
record RowsWidget(FieldType type, String path, Draft draft) {

    private static final int SPARE_ROWS = 2;

    List<Group> groups(JsonNode list) {
        return IntStream.range(0, list.size() + SPARE_ROWS)
                .mapToObj(row -> row(row, list.path(row)))
                .toList();
    }

    private Group row(int row, JsonNode item) {
        String name = path + "[" + row + "]";
        String legend = Texts.get("row", FieldText.label(path), String.valueOf(row + 1));
        List<Input> inputs = type.isListOfWords()
                ? List.of(word(name, row, item))
                : Column.of(type).stream()
                        .map(column -> input(column, row, item))
                        .toList();
        List<Group> parts = type == FieldType.OPENING_EXCEPTIONS
                ? new HoursWidget(draft).periods(name + ".hours", "", item.path("hours"))
                : List.of();
        List<Message> messages = type.isListOfWords() ? List.of() : draft.at(path + "/" + row);
        return new Group(Draft.id(name) + "-row", legend, inputs, parts, messages);
    }

    /** Its messages are those of the row, since the item is the word. */
    private Input word(String name, int row, JsonNode item) {
        boolean chosen = type == FieldType.RUBRIEKEN;
        List<Option> options = chosen ? Choices.rubrieken(Shown.text(item)) : List.of();
        String label = Texts.get("row", FieldText.label(path), String.valueOf(row + 1));
        Look look = chosen ? Look.CHOICE : Look.AREA;
        return new Input(
                Draft.id(name), name, look.name(), label, Shown.of(type, item), options, draft.at(path + "/" + row));
    }

    private Input input(Column column, int row, JsonNode item) {
        String name = path + "[" + row + "]." + column.member();
        String label = column.look() == Look.HIDDEN ? "" : Texts.get("column." + type + "." + column.member());
        boolean isFirst = column.isFirst();
        return new Input(
                Draft.id(name),
                isFirst ? path + ".primary" : name,
                column.look().name(),
                label,
                isFirst ? String.valueOf(row) : value(column, item),
                options(column, row, item),
                messages(column, name));
    }

    /** What is wrong with something unseen is told about the whole field. */
    private List<Message> messages(Column column, String name) {
        boolean seen = column.look() != Look.HIDDEN && !column.isFirst();
        return seen ? draft.at(Draft.place(name)) : List.of();
    }

    private String value(Column column, JsonNode item) {
        String text = Shown.text(item.path(column.member()));
        if (column.look() == Look.PHONE) return Shown.phone(text);
        if (column.member().equals(Column.TYPED_ADDRESS)) return RowsForm.typedAddress(asTyped(item));
        boolean village = column.member().equals("municipality") && item.has("place");
        return village ? Shown.text(item.path("place")) : text;
    }

    /** The village stands where the municipality is typed; the postcode tells to which municipality it belongs. */
    private static JsonNode asTyped(JsonNode item) {
        if (!(item instanceof ObjectNode address) || !address.has("place")) return item;
        ObjectNode typed = address.deepCopy();
        typed.set("municipality", typed.get("place"));
        return typed;
    }

    private List<Option> options(Column column, int row, JsonNode item) {
        return switch (column.look()) {
            case CHOICE -> Choices.of("address", Choices.ADDRESS, Shown.text(item.path(column.member())));
            case FIRST ->
                List.of(new Option(
                        "", String.valueOf(row), "", item.path("primary").asBoolean(false)));
            default -> List.of();
        };
    }
}
