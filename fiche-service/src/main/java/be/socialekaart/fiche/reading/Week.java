package be.socialekaart.fiche.reading;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The opening hours as a week that somebody reads on a certain day. */
record Week(List<DayRow> days, List<Deviation> deviations) {

    record DayRow(String name, boolean today, List<Period> periods) {}

    /** @param kind OPEN, BY_APPOINTMENT, PHONE or ONLINE */
    record Period(String from, String to, String kind) {}

    /** @param now whether it holds today */
    record Deviation(LocalDate from, LocalDate to, String note, List<Period> periods, boolean now) {}

    /** Null when nothing is known of the hours. */
    static @Nullable Week of(FicheValues values, LocalDate today) {
        List<Deviation> deviations = items(values.at("openingExceptions"))
                .map(node -> deviation(node, today))
                .filter(deviation -> !deviation.to().isBefore(today))
                .toList();
        if (values.at("openingHours") == null && deviations.isEmpty()) return null;
        List<DayRow> days = Arrays.stream(Day.values())
                .map(day -> new DayRow(
                        day.name(), day.ordinal() == today.getDayOfWeek().ordinal(), periods(values.at(day.path()))))
                .toList();
        return new Week(days, deviations);
    }

    private static Deviation deviation(JsonNode node, LocalDate today) {
        LocalDate from = LocalDate.parse(node.path("from").asString());
        LocalDate to = LocalDate.parse(node.path("to").asString());
        return new Deviation(
                from,
                to,
                node.path("note").asString(""),
                periods(node.get("hours")),
                !today.isBefore(from) && !today.isAfter(to));
    }

    private static List<Period> periods(@Nullable JsonNode list) {
        return items(list)
                .map(period -> new Period(
                        period.path("from").asString(),
                        period.path("to").asString(),
                        period.path("kind").asString("OPEN")))
                .toList();
    }

    private static Stream<JsonNode> items(@Nullable JsonNode list) {
        return list == null ? Stream.empty() : StreamSupport.stream(list.spliterator(), false);
    }
}
