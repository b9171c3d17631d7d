package be.socialekaart.fiche.hsds;

import static be.socialekaart.fiche.hsds.Nested.text;

import be.socialekaart.fields.Day;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Opening hours as weekly schedules: days with the same hours are one. Times are those on the clock in Brussels, without an
 * offset, since that changes twice a year and the hours do not.
 */
final class Schedules {
    private static final String CLOCK = "Uren volgens de klok in Brussel (Europe/Brussels).";
    private static final Map<String, String> HOW =
            Map.of("BY_APPOINTMENT", "op afspraak", "PHONE", "telefonisch", "ONLINE", "online");

    private Schedules() {}

    private record Hours(String from, String to, String kind) {}

    static Stream<ObjectNode> of(Listing listing) {
        return Stream.concat(
                week(listing), listing.items("openingExceptions").flatMap(days -> exception(listing, days)));
    }

    private static Stream<ObjectNode> week(Listing listing) {
        Map<Hours, List<Day>> days = new LinkedHashMap<>();
        for (Day day : Day.values())
            listing.items(day.path())
                    .map(Schedules::hours)
                    .forEach(hours -> days.computeIfAbsent(hours, any -> new java.util.ArrayList<>())
                            .add(day));
        return days.entrySet().stream().map(entry -> {
            ObjectNode schedule = Nested.with(
                            listing.id(), "schedule", entry.getKey().toString())
                    .put("freq", "WEEKLY")
                    .put("byday", byDay(entry.getValue()));
            return put(schedule, entry.getKey());
        });
    }

    private static Stream<ObjectNode> exception(Listing listing, JsonNode days) {
        List<Hours> hours =
                days.path("hours").valueStream().map(Schedules::hours).toList();
        String key = text(days, "from") + "/" + text(days, "to");
        return hours.isEmpty()
                ? Stream.of(dated(listing, days, key).put("notes", "Gesloten."))
                : hours.stream().map(open -> put(dated(listing, days, key + open), open));
    }

    private static ObjectNode dated(Listing listing, JsonNode days, String key) {
        ObjectNode schedule = Nested.with(listing.id(), "schedule", key)
                .put("valid_from", text(days, "from"))
                .put("valid_to", text(days, "to"));
        text(schedule, "description", text(days, "note"));
        return schedule;
    }

    private static ObjectNode put(ObjectNode schedule, Hours hours) {
        schedule.put("opens_at", hours.from).put("closes_at", hours.to);
        text(schedule, "attending_type", HOW.get(hours.kind));
        return schedule.put("notes", CLOCK);
    }

    private static Hours hours(JsonNode period) {
        return new Hours(text(period, "from"), text(period, "to"), text(period, "kind"));
    }

    private static String byDay(List<Day> days) {
        return days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }
}
