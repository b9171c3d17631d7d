package be.socialekaart.fields.forms;

import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Widget;
import be.socialekaart.fields.forms.FieldWidget.Group;
import be.socialekaart.fields.forms.FieldWidget.Input;
import be.socialekaart.fields.forms.FieldWidget.Option;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Which inputs a field has. */
final class Widgets {

    private static final int OTHER_LANGUAGES = 2;

    private Widgets() {}

    static String layout(String path) {
        return field(path).map(Field::widget).orElse(Widget.TEXT).name();
    }

    static @Nullable String hint(String path) {
        String key = "hint." + path.replaceFirst("/.*", "");
        return Texts.has(key) ? Texts.get(key) : null;
    }

    static List<Group> groups(String path, @Nullable JsonNode value, Draft draft, LocalDate today) {
        FieldType type = field(path).map(Field::type).orElse(FieldType.TEXT);
        JsonNode typed = value == null ? MissingNode.getInstance() : value;
        return switch (Widget.valueOf(layout(path))) {
            case NONE -> List.of();
            case LINE, TEXT ->
                single(new Input(
                        Draft.id(path),
                        path,
                        layout(path),
                        FieldText.label(path),
                        Shown.of(type, typed),
                        List.of(),
                        draft.about(path)));
            case CHOICE -> single(Choices.input(type, path, typed, draft));
            case CHECKBOXES -> List.of(languages(path, Choices.input(type, path, typed, draft)));
            case RANGE, PERIOD -> List.of(record(type, path, typed, draft));
            case ROWS -> rows(type, path, typed, draft, today);
            case DAY -> List.of(new HoursWidget(draft).day(path, FieldText.label(path), typed));
            case WEEK -> new HoursWidget(draft).week(typed);
        };
    }

    private static List<Group> rows(FieldType type, String path, JsonNode typed, Draft draft, LocalDate today) {
        List<Group> rows = new RowsWidget(type, path, draft).groups(typed);
        return type == FieldType.OPENING_EXCEPTIONS
                ? Stream.concat(rows.stream(), new HolidayBoxes(path).group(typed, today).stream())
                        .toList()
                : rows;
    }

    /** The boxes of the common languages, and any other to choose. */
    private static Group languages(String path, Input boxes) {
        List<Input> inputs = new ArrayList<>(List.of(boxes));
        List<Option> others = Choices.otherLanguages(boxes.options());
        for (int other = 1; other <= OTHER_LANGUAGES; other++) {
            String label = Texts.get("row", Texts.get("column.LANGUAGES.other"), other);
            inputs.add(new Input(
                    Draft.id(path + "-other-" + other), path, Column.Look.CHOICE.name(), label, "", others, List.of()));
        }
        return new Group(boxes.id(), boxes.label(), inputs, List.of(), List.of());
    }

    /** The members of a record that is no list. */
    private static Group record(FieldType type, String path, JsonNode typed, Draft draft) {
        List<Input> inputs = Column.of(type).stream()
                .map(column -> new Input(
                        Draft.id(path + "-" + column.member()),
                        path + "." + column.member(),
                        column.look().name(),
                        Texts.get("column." + type + "." + column.member()),
                        Shown.text(typed.path(column.member())),
                        List.of(),
                        draft.at(path + "/" + column.member())))
                .toList();
        return new Group(Draft.id(path) + "-row", FieldText.label(path), inputs, List.of(), List.of());
    }

    private static List<Group> single(Input input) {
        return List.of(new Group(input.id(), input.label(), List.of(input), List.of(), List.of()));
    }

    private static Optional<Field> field(String path) {
        return Fields.of(path);
    }
}
