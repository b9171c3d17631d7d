package be.socialekaart.fiche.reading;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The opening hours as a week that somebody reads on a certain day. */
record Week(List<DayRow> days, List<Deviation> deviations) {

    /**
     * @param date when it is this day next, today included
     * @param deviation what holds on that date instead of the usual hours
     */
    record DayRow(
            String name,
            boolean today,
            List<Period> periods,
            LocalDate date,
            @Nullable Deviation deviation) {

        /** On the day itself the usual hours only lead astray. */
        public boolean usual() {
            return !today || deviation == null;
        }
    }

    /** @param kind OPEN, BY_APPOINTMENT, PHONE or ONLINE */
    record Period(String from, String to, String kind) {}

    /** @param now whether it holds today */
    record Deviation(LocalDate from, LocalDate to, String note, List<Period> periods, boolean now) {

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private long length() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** Null when nothing is known of the hours; without days when only deviations are. */
    static @Nullable Week of(FicheValues values, LocalDate today) {
        List<Deviation> deviations = items(values.at("openingExceptions"))
                .map(node -> deviation(node, today))
                .filter(deviation -> !deviation.to().isBefore(today))
                .toList();
        if (values.at("openingHours") == null) return deviations.isEmpty() ? null : new Week(List.of(), deviations);
        List<DayRow> days = Arrays.stream(Day.values())
                .map(day -> row(day, periods(values.at(day.path())), deviations, today))
                .toList();
        return new Week(days, deviations);
    }

    private static DayRow row(Day day, List<Period> periods, List<Deviation> deviations, LocalDate today) {
        LocalDate next = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day.ordinal() + 1)));
        // Of two that share the day, the shorter one says more about it.
        Deviation deviation = deviations.stream()
                .filter(other -> other.covers(next))
                .min(Comparator.comparing(Deviation::length))
                .orElse(null);
        return new DayRow(day.name(), next.equals(today), periods, next, deviation);
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
