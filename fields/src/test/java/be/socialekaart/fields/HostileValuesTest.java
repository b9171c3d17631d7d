package be.socialekaart.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.forms.FieldWidget;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged.Kind;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever JSON somebody sends to whatever field: it is judged, shown and merged, and nothing breaks. */
class HostileValuesTest {

    private static final List<String> MEMBERS = List.of(
            "value",
            "label",
            "primary",
            "street",
            "number",
            "box",
            "postcode",
            "municipality",
            "place",
            "lat",
            "lon",
            "kind",
            "from",
            "to",
            "hours",
            "note",
            "MON",
            "TUE",
            "source",
            "validFrom",
            "capacity",
            "unit",
            "amount",
            "name",
            "rizivNumber",
            "discipline",
            "__proto__",
            "");
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "1712",
            "09 200 00 00",
            "a@b.be",
            "https://x.be",
            "9000",
            "Gent",
            "12",
            "09:00",
            "12:00",
            "24:00",
            "2026-12-24",
            "VISIT",
            "OPEN",
            "nl",
            "14.04.01",
            "44021",
            "elz:gent",
            "0720947550",
            "\u202e\u200b",
            "\ud800",
            "85.07.30-033.28",
            "<script>alert(1)</script>",
            "{0}",
            "'",
            "%s",
            "null");

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(Stream.concat(Fields.all().stream().map(Field::name), Day.paths().stream())
                .toList());
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.recursive(HostileValuesTest::word, HostileValuesTest::container, 0, 3);
    }

    private static Arbitrary<JsonNode> word() {
        return Arbitraries.oneOf(
                Arbitraries.of(WORDS).map(StringNode::valueOf),
                Arbitraries.strings().ofMaxLength(30).map(StringNode::valueOf),
                Arbitraries.integers().map(IntNode::valueOf),
                Arbitraries.doubles().map(DoubleNode::valueOf),
                Arbitraries.of(true, false).map(BooleanNode::valueOf),
                Arbitraries.just(NullNode.getInstance()));
    }

    private static Arbitrary<JsonNode> container(Arbitrary<JsonNode> inside) {
        Arbitrary<JsonNode> list = inside.list().ofMaxSize(4).map(HostileValuesTest::list);
        Arbitrary<JsonNode> record =
                Arbitraries.maps(Arbitraries.of(MEMBERS), inside).ofMaxSize(8).map(HostileValuesTest::record);
        return Arbitraries.oneOf(list, record);
    }

    private static JsonNode list(List<JsonNode> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(list::add);
        return list;
    }

    private static JsonNode record(Map<String, JsonNode> members) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        members.forEach(record::set);
        return record;
    }

    @Property(tries = 1_000)
    void areJudgedAtTheirPlaceInDutch(@ForAll("paths") String path, @ForAll("values") JsonNode value) {
        Checked checked = FieldRules.check(path, value);

        assertThat(checked.problems()).allSatisfy(problem -> {
            assertThat(problem.path() + "/").startsWith(path + "/");
            assertThat(FieldText.problem(problem)).matches("(?s).+[.?]");
        });
    }

    @Property(tries = 1_000)
    void areTheSameWhenCheckedAgain(@ForAll("paths") String path, @ForAll("values") JsonNode value) {
        Checked checked = FieldRules.check(path, value);
        if (!checked.ok()) return;

        assertThat(FieldRules.check(path, checked.value()).value()).isEqualTo(checked.value());
    }

    @Property(tries = 1_000)
    void areShownAsTheyAre(@ForAll("paths") String path, @ForAll("values") JsonNode value) {
        FieldText.lines(path, value);
        FieldWidget.of(path, value, FieldRules.check(path, value).problems());
    }

    @Property(tries = 500)
    void areMergedLikeAnyOther(
            @ForAll("paths") String path, @ForAll("values") JsonNode one, @ForAll("values") JsonNode other) {
        assertThat(Merge.merge(path, one, other, other).kind()).isEqualTo(Kind.ALREADY_SO);
        assertThat(Merge.merge(path, one, other, one).kind()).isEqualTo(Kind.ALREADY_SO);
        Merge.merge(path, one, null, other);
        Difference.between(path, one, other);
    }
}
