package be.socialekaart.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The hours of a day, compared with counting hour by hour who is there how often. */
class HoursPropertiesTest {

    private static final int HOURS = 24;

    record Period(int from, int to, String kind) {

        boolean at(int hour, String kind) {
            return this.kind.equals(kind) && from <= hour && hour < to;
        }
    }

    @Provide
    Arbitrary<List<Period>> days() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, HOURS);
        return Combinators.combine(hours, hours, Arbitraries.of("OPEN", "PHONE"))
                .as(Period::new)
                .list()
                .ofMaxSize(4)
                .uniqueElements();
    }

    @Property
    void acceptsExactlyTheDaysWithoutDoubleHours(@ForAll("days") List<Period> day) {
        boolean right = day.stream().allMatch(period -> period.from() < period.to())
                && busiest(day, "OPEN") <= 1
                && busiest(day, "PHONE") <= 1;

        assertThat(FieldRules.check("openingHours/MON", written(day)).ok()).isEqualTo(right);
    }

    @Property
    void putsTheHoursInOrderAndLosesNone(@ForAll("days") List<Period> day) {
        Checked checked = FieldRules.check("openingHours/MON", written(day));
        if (!checked.ok() || checked.value() == null) return;

        List<String> from = checked.value()
                .valueStream()
                .map(it -> it.path("from").asString())
                .toList();
        assertThat(from).isSorted().hasSize(day.size());
    }

    private static long busiest(List<Period> day, String kind) {
        return IntStream.range(0, HOURS)
                .mapToLong(hour ->
                        day.stream().filter(period -> period.at(hour, kind)).count())
                .max()
                .orElse(0);
    }

    private static JsonNode written(List<Period> day) {
        ArrayNode periods = JsonNodeFactory.instance.arrayNode();
        day.forEach(period -> periods.addObject()
                .put("from", "%d:00".formatted(period.from()))
                .put("to", "%02d:00".formatted(period.to()))
                .put("kind", period.kind()));
        return periods;
    }
}
