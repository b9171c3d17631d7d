package be.socialekaart.fields.rules;

import static be.socialekaart.fields.rules.RecordRule.ofRecord;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.values.ClockTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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

    private final ListRule list = ListRule.by(List.of("from", "to", "kind"), HoursRule::period, LONGEST);

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

    /**
     * The rule of days on which other hours hold. Two that share days may be meant, such as one open morning inside a
     * week of leave: that is said, not refused.
     */
    static Rule otherDays(ListRule list) {
        return (value, findings) -> {
            ArrayNode days = list.check(value, findings);
            if (days == null || findings.hasErrors()) return null;
            for (int later = 0; later < days.size(); later++) {
                Findings here = findings.at(later);
                overlapped(days, later, HoursRule::shareADay)
                        .ifPresent(earlier ->
                                here.warning("exception.overlap", member(earlier, "from"), member(earlier, "to")));
            }
            return inOrder(days);
        };
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
        return member(period, "from").compareTo(member(period, "to")) < 0
                ? period
                : findings.at("to").error("hours.order", member(period, "from"), member(period, "to"));
    }

    private static void reportOverlaps(ArrayNode periods, Findings findings) {
        for (int later = 0; later < periods.size(); later++) {
            Findings here = findings.at(later);
            overlapped(periods, later, HoursRule::overlap)
                    .ifPresent(earlier -> here.error("hours.overlap", member(earlier, "from"), member(earlier, "to")));
        }
    }

    /** The first before it with which it overlaps. */
    private static Optional<JsonNode> overlapped(
            ArrayNode periods, int later, BiPredicate<JsonNode, JsonNode> overlap) {
        return IntStream.range(0, later)
                .mapToObj(periods::get)
                .filter(earlier -> overlap.test(earlier, periods.get(later)))
                .findFirst();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return one.path("kind").equals(other.path("kind"))
                && member(one, "from").compareTo(member(other, "to")) < 0
                && member(other, "from").compareTo(member(one, "to")) < 0;
    }

    private static boolean shareADay(JsonNode one, JsonNode other) {
        return member(one, "from").compareTo(member(other, "to")) <= 0
                && member(other, "from").compareTo(member(one, "to")) <= 0;
    }

    private static ArrayNode inOrder(ArrayNode periods) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(periods.valueStream()
                        .sorted(Comparator.comparing((JsonNode it) -> member(it, "from"))
                                .thenComparing(it -> member(it, "to")))
                        .toList());
    }

    /** Times and dates are written so that they compare as text. */
    private static String member(JsonNode period, String member) {
        return period.path(member).asString("");
    }
}
