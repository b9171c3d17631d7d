package be.socialekaart.fields.forms;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.forms.FieldWidget.Group;
import be.socialekaart.fields.forms.FieldWidget.Input;
import be.socialekaart.fields.forms.FieldWidget.Option;
import be.socialekaart.fields.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A week as a table: per day room for two periods, and one more where two are in use. */
record HoursWidget(Draft draft) {

    private static final int PERIODS = 2;

    List<Group> week(JsonNode week) {
        return Arrays.stream(Day.values())
                .map(day -> day(day.path(), Texts.get("day." + day.name()), week.path(day.name())))
                .toList();
    }

    Group day(String path, String label, JsonNode periods) {
        List<Group> parts = periods(path, label + ", ", periods);
        return new Group(Draft.id(path) + "-day", label, List.of(), parts, draft.about(path));
    }

    /** @param of what they are periods of, to begin their legend with */
    List<Group> periods(String name, String of, JsonNode periods) {
        int rows = Math.max(PERIODS, periods.size() + 1);
        return IntStream.range(0, rows)
                .mapToObj(row -> period(name + "[" + row + "]", of + Texts.get("period", row + 1), periods.path(row)))
                .toList();
    }

    private Group period(String name, String legend, JsonNode period) {
        List<Input> inputs = Column.PERIOD.stream()
                .map(column -> input(column, name, period))
                .toList();
        return new Group(Draft.id(name) + "-period", legend, inputs, List.of(), draft.at(Draft.place(name)));
    }

    private Input input(Column column, String period, JsonNode value) {
        String name = period + "." + column.member();
        String typed = Shown.text(value.path(column.member()));
        List<Option> options =
                column.look() == Column.Look.CHOICE ? Choices.of("hours", Choices.HOURS, typed) : List.of();
        return new Input(
                Draft.id(name),
                name,
                column.look().name(),
                Texts.get("column.PERIOD." + column.member()),
                typed,
                options,
                draft.at(Draft.place(name)));
    }
}
