package be.socialekaart.fields.forms;

import be.socialekaart.fields.forms.FieldWidget.Group;
import be.socialekaart.fields.forms.FieldWidget.Input;
import be.socialekaart.fields.forms.FieldWidget.Option;
import be.socialekaart.fields.standards.Holiday;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The holidays of the coming year, to be ticked instead of typed. A ticked one becomes a closed day like any other. */
record HolidayBoxes(String path) {

    /** Those for which nothing was said yet; empty when all are. */
    Optional<Group> group(JsonNode exceptions, LocalDate today) {
        List<Option> options = Holiday.inTheYearFrom(today)
                .filter(holiday -> !isCovered(holiday.day().toString(), exceptions))
                .map(this::option)
                .toList();
        String label = Texts.get("column.OPENING_EXCEPTIONS.closed");
        Input boxes = new Input(Draft.id(name()), name(), "CHECKS", label, "", options, List.of());
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(Draft.id(name()) + "-row", label, List.of(boxes), List.of(), List.of()));
    }

    /** What is kept is Dutch, whatever the language of the form. */
    void addTicked(ArrayNode exceptions, Posted posted) {
        posted.all(name()).stream()
                .filter(day -> exceptions.valueStream().noneMatch(it -> is(it, "from", day) && is(it, "to", day)))
                .forEach(day -> holidayOn(day)
                        .ifPresent(holiday -> exceptions
                                .addObject()
                                .put("from", day)
                                .put("to", day)
                                .put("note", Texts.inDutch("holiday." + holiday))));
    }

    private String name() {
        return path + ".closed";
    }

    private Option option(Holiday.Falling holiday) {
        String day = holiday.day().toString();
        return new Option(Draft.id(name() + "-" + day), day, FieldText.holiday(holiday), false);
    }

    private static Optional<Holiday> holidayOn(String day) {
        try {
            return Holiday.on(LocalDate.parse(day));
        } catch (DateTimeException notFromThisForm) {
            return Optional.empty();
        }
    }

    /** Dates are written so that they compare as text. */
    private static boolean isCovered(String day, JsonNode exceptions) {
        return exceptions
                .valueStream()
                .anyMatch(it -> Shown.text(it.path("from")).compareTo(day) <= 0
                        && Shown.text(it.path("to")).compareTo(day) >= 0);
    }

    private static boolean is(JsonNode exception, String member, String day) {
        return Shown.text(exception.path(member)).equals(day);
    }
}
