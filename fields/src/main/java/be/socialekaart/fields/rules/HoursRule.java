package be.socialekaart.fields.rules;

import static be.socialekaart.fields.rules.RecordRule.ofRecord;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.values.ClockTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The opening hours of one day, in order. Hours of different kinds may overlap, since one can answer the phone while
 * the door is open; hours of the same kind may not.
 */
final class HoursRule implements Rule {

    private static final int LONGEST = 8;
    private static final List<String> DAYS =
            Arrays.stream(Day.values()).map(Enum::name).toList();
    private static final Rule TIME =
            Words.word("time.invalid", typed -> ClockTime.of(typed).map(ClockTime::value));
    private static final RecordRule PERIOD = ofRecord()
            .needs("from", TIME)
            .needs("to", TIME)
            .has("kind", Words.oneOf("OPEN", "BY_APPOINTMENT", "PHONE", "ONLINE"));

    private final ListRule list = new ListRule(HoursRule::period, List.of("from", "to", "kind"), LONGEST);

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        ArrayNode periods = list.check(value, findings);
        if (periods == null || findings.hasErrors()) return null;
        reportOverlaps(periods, findings);
        return inOrder(periods);
    }

    /** The rule of a whole week: a record of days. */
    Rule everyDay() {
        return this::checkWeek;
    }

    private @Nullable JsonNode checkWeek(JsonNode value, Findings findings) {
        if (!value.isObject()) return findings.error("type.record");
        if (!DAYS.containsAll(value.propertyNames())) return findings.error("day.unknown");
        ObjectNode week = JsonNodeFactory.instance.objectNode();
        for (String day : DAYS) {
            JsonNode hours = FicheValues.present(value.get(day));
            JsonNode right = hours == null ? null : check(hours, findings.at(day));
            if (FicheValues.present(right) != null) week.set(day, right);
        }
        return week;
    }

    private static @Nullable JsonNode period(JsonNode value, Findings findings) {
        ObjectNode period = PERIOD.check(value, findings);
        if (period == null || !period.has("from") || !period.has("to")) return null;
        if (!period.has("kind")) period.put("kind", "OPEN");
        return time(period, "from").compareTo(time(period, "to")) < 0
                ? period
                : findings.at("to").error("hours.order", time(period, "from"), time(period, "to"));
    }

    private static void reportOverlaps(ArrayNode periods, Findings findings) {
        for (int i = 0; i < periods.size(); i++) {
            int later = i;
            Optional<JsonNode> overlapped = IntStream.range(0, i)
                    .mapToObj(periods::get)
                    .filter(earlier -> overlap(earlier, periods.get(later)))
                    .findFirst();
            overlapped.ifPresent(
                    earlier -> findings.at(later).error("hours.overlap", time(earlier, "from"), time(earlier, "to")));
        }
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return one.path("kind").equals(other.path("kind"))
                && time(one, "from").compareTo(time(other, "to")) < 0
                && time(other, "from").compareTo(time(one, "to")) < 0;
    }

    private static ArrayNode inOrder(ArrayNode periods) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(periods.valueStream()
                        .sorted(Comparator.comparing((JsonNode it) -> time(it, "from"))
                                .thenComparing(it -> time(it, "to")))
                        .toList());
    }

    private static String time(JsonNode period, String member) {
        return period.path(member).asString("");
    }
}
