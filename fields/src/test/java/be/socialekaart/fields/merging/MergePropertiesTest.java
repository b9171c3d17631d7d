package be.socialekaart.fields.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.merging.Merge.Side;
import be.socialekaart.fields.merging.Merged.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What holds for every merge of a list, whatever is in it. */
class MergePropertiesTest {

    private static final String PATH = "phones";

    @Provide
    Arbitrary<Map<String, String>> phones() {
        Arbitrary<String> numbers = Arbitraries.of("+3292000000", "+3292000001", "1712", "106", "+32470123456");
        Arbitrary<String> labels = Arbitraries.of("", "onthaal", "avond", "permanentie");
        return Arbitraries.maps(numbers, labels).ofMaxSize(5);
    }

    @Property
    void givesWhatWasProposedWhenNothingElseHappened(
            @ForAll("phones") Map<String, String> base, @ForAll("phones") Map<String, String> proposed) {
        Merged merged = merge(base, base, proposed);

        assertThat(read(merged.value())).isEqualTo(proposed);
        assertThat(merged.kind()).isEqualTo(base.equals(proposed) ? Kind.ALREADY_SO : Kind.APPLIED);
    }

    @Property
    void isAlreadySoWhenItStandsThere(
            @ForAll("phones") Map<String, String> base, @ForAll("phones") Map<String, String> now) {
        assertThat(merge(base, now, now).kind()).isEqualTo(Kind.ALREADY_SO);
    }

    @Property
    void leavesTheFieldAloneWhenNothingWasProposed(
            @ForAll("phones") Map<String, String> base, @ForAll("phones") Map<String, String> now) {
        Merged merged = merge(base, now, base);

        assertThat(merged.kind()).isEqualTo(Kind.ALREADY_SO);
        assertThat(read(merged.value())).isEqualTo(now);
    }

    @Property
    void givesTheSameFromEitherSide(
            @ForAll("phones") Map<String, String> base,
            @ForAll("phones") Map<String, String> one,
            @ForAll("phones") Map<String, String> other) {
        Merged first = merge(base, one, other);
        Merged second = merge(base, other, one);

        assertThat(first.kind() == Kind.CLASH).isEqualTo(second.kind() == Kind.CLASH);
        if (first.kind() != Kind.CLASH) assertThat(read(first.value())).isEqualTo(read(second.value()));
    }

    @Property
    void appliesBothOfTwoIndependentChanges(
            @ForAll("phones") Map<String, String> base,
            @ForAll("phones") Map<String, String> one,
            @ForAll("phones") Map<String, String> other) {
        Map<String, String> independent = new TreeMap<>(other);
        base.keySet().forEach(key -> undoWhereBothChanged(key, base, one, independent));
        one.keySet().forEach(key -> undoWhereBothChanged(key, base, one, independent));

        Merged merged = merge(base, one, independent);

        assertThat(merged.kind()).isNotEqualTo(Kind.CLASH);
        assertThat(read(merged.value())).isEqualTo(applied(base, independent, applied(base, one, base)));
    }

    @Property
    void clashesExactlyWhereBothChangedTheSameItemDifferently(
            @ForAll("phones") Map<String, String> base,
            @ForAll("phones") Map<String, String> one,
            @ForAll("phones") Map<String, String> other) {
        boolean sameItem = List.of("+3292000000", "+3292000001", "1712", "106", "+32470123456").stream()
                .anyMatch(key -> !same(base, one, key) && !same(base, other, key) && !same(one, other, key));

        assertThat(merge(base, one, other).kind() == Kind.CLASH).isEqualTo(sameItem);
    }

    @Property
    void neverLosesOrInventsAnItem(
            @ForAll("phones") Map<String, String> base,
            @ForAll("phones") Map<String, String> now,
            @ForAll("phones") Map<String, String> proposed) {
        Map<String, String> result = read(merge(base, now, proposed).value());

        result.forEach((key, label) -> assertThat(label).isIn(now.get(key), proposed.get(key)));
        now.keySet().stream()
                .filter(proposed::containsKey)
                .forEach(key -> assertThat(result).containsKey(key));
    }

    @Property
    void showsEveryItemOfBothSidesInTheDifference(
            @ForAll("phones") Map<String, String> from, @ForAll("phones") Map<String, String> to) {
        List<Difference.Line> lines = Difference.between(PATH, list(from), list(to));

        assertThat(lines)
                .filteredOn(line -> line.kind() != Difference.Kind.ADDED)
                .hasSize(from.size());
        assertThat(lines)
                .filteredOn(line -> line.kind() != Difference.Kind.REMOVED)
                .hasSize(to.size());
    }

    @Property
    void settlesOnlyTheItemsThatClash(
            @ForAll("phones") Map<String, String> base,
            @ForAll("phones") Map<String, String> one,
            @ForAll("phones") Map<String, String> other) {
        for (Side side : Side.values()) {
            Map<String, String> settled =
                    read(Merge.of(PATH, list(base), list(one), list(other)).settled(side));
            Map<String, String> expected = new TreeMap<>(applied(base, other, one));
            one.keySet().forEach(key -> choose(side, key, base, one, other, expected));
            other.keySet().forEach(key -> choose(side, key, base, one, other, expected));
            assertThat(settled).isEqualTo(expected);
        }
    }

    private static void choose(
            Side side,
            String key,
            Map<String, String> base,
            Map<String, String> one,
            Map<String, String> other,
            Map<String, String> into) {
        if (same(base, one, key) || same(base, other, key)) return;
        String right = (side == Side.NOW ? one : other).get(key);
        if (right == null) into.remove(key);
        else into.put(key, right);
    }

    private static void undoWhereBothChanged(
            String key, Map<String, String> base, Map<String, String> one, Map<String, String> other) {
        if (same(base, one, key)) return;
        if (base.containsKey(key)) {
            other.put(key, base.get(key));
        } else {
            other.remove(key);
        }
    }

    private static Map<String, String> applied(
            Map<String, String> base, Map<String, String> change, Map<String, String> onto) {
        Map<String, String> result = new TreeMap<>(onto);
        base.keySet().stream().filter(key -> !change.containsKey(key)).forEach(result::remove);
        change.forEach((key, label) -> {
            if (!label.equals(base.get(key))) result.put(key, label);
        });
        return result;
    }

    private static boolean same(Map<String, String> one, Map<String, String> other, String key) {
        return java.util.Objects.equals(one.get(key), other.get(key));
    }

    private static Merged merge(Map<String, String> base, Map<String, String> now, Map<String, String> proposed) {
        return Merge.merge(PATH, list(base), list(now), list(proposed));
    }

    private static JsonNode list(Map<String, String> phones) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        phones.forEach((number, label) -> {
            var item = list.addObject().put("value", number);
            if (!label.isEmpty()) item.put("label", label);
        });
        return list;
    }

    private static Map<String, String> read(@Nullable JsonNode list) {
        Map<String, String> phones = new LinkedHashMap<>();
        if (FicheValues.present(list) == null) return phones;
        list.forEach(item ->
                phones.put(item.path("value").asString(), item.path("label").asString("")));
        return phones;
    }
}
