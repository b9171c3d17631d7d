package be.socialekaart.fields.merging;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.merging.Merged.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists of words have no rest that could clash; a week clashes by day; the other lists by their own keys. */
class MergeOfOtherListsTest {

    @Provide
    Arbitrary<Set<String>> languages() {
        return Arbitraries.of("nl", "fr", "en", "de", "ar").set().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Map<String, Integer>> weeks() {
        return Arbitraries.maps(
                        Arbitraries.of("MON", "TUE", "WED"),
                        Arbitraries.integers().between(8, 10))
                .ofMaxSize(3);
    }

    @Property
    void neverClashesOnWords(
            @ForAll("languages") Set<String> base,
            @ForAll("languages") Set<String> now,
            @ForAll("languages") Set<String> proposed) {
        Merged merged = Merge.merge("languages", list(base), list(now), list(proposed));

        Set<String> expected = new TreeSet<>(now);
        proposed.stream().filter(word -> !base.contains(word)).forEach(expected::add);
        base.stream().filter(word -> !proposed.contains(word)).forEach(expected::remove);
        assertThat(merged.kind()).isNotEqualTo(Kind.CLASH);
        assertThat(words(merged.value())).isEqualTo(expected);
    }

    @Property
    void mergesAWeekAsItsDaysWouldBe(
            @ForAll("weeks") Map<String, Integer> base,
            @ForAll("weeks") Map<String, Integer> now,
            @ForAll("weeks") Map<String, Integer> proposed) {
        Merged whole = Merge.merge("openingHours", week(base), week(now), week(proposed));

        List<Merged> days = List.of("MON", "TUE", "WED").stream()
                .map(day -> Merge.merge(
                        "openingHours/" + day,
                        week(base).get(day),
                        week(now).get(day),
                        week(proposed).get(day)))
                .toList();
        assertThat(whole.kind() == Kind.CLASH).isEqualTo(days.stream().anyMatch(day -> day.kind() == Kind.CLASH));
        if (whole.kind() == Kind.CLASH) return;
        FicheValues merged = new FicheValues(json("{}")).with("openingHours", whole.value());
        assertThat(merged.at("openingHours/MON")).isEqualTo(days.get(0).value());
        assertThat(merged.at("openingHours/TUE")).isEqualTo(days.get(1).value());
        assertThat(merged.at("openingHours/WED")).isEqualTo(days.get(2).value());
    }

    @Test
    void knowsAnAddressByWhereItIs() {
        String at12 = "{'kind':'VISIT','street':'Dorp','number':'12','postcode':'9000','primary':true}";
        String at14 = at12.replace("12", "14");
        String post = at12.replace("VISIT", "POST").replace(",'primary':true", "");

        Merged moved = addresses("[" + at12 + "]", "[" + at12 + "," + post + "]", "[" + at14 + "]");

        assertThat(moved.kind()).isEqualTo(Kind.APPLIED);
        assertThat(moved.value()).isEqualTo(json("[" + post + "," + at14 + "]"));
    }

    @Test
    void clashesWhenBothSidesMoved() {
        String at12 = "{'kind':'VISIT','street':'Dorp','number':'12','postcode':'9000','primary':true}";

        Merged moved =
                addresses("[" + at12 + "]", "[" + at12.replace("12", "13") + "]", "[" + at12.replace("12", "14") + "]");

        assertThat(moved.kind()).as("two main addresses").isEqualTo(Kind.CLASH);
        assertThat(moved.value()).isEqualTo(json("[" + at12.replace("12", "13") + "]"));
    }

    @Test
    void knowsARecognitionByItsSourceAndNumber() {
        String granted = "{'source':'zorg','number':'1','status':'GRANTED'}";
        String ended = "{'source':'zorg','number':'1','status':'ENDED'}";
        String other = "{'source':'riziv','number':'1','status':'GRANTED'}";

        Merged merged = Merge.merge(
                "recognitions",
                json("[" + granted + "]"),
                json("[" + granted + "," + other + "]"),
                json("[" + ended + "]"));

        assertThat(merged.value()).isEqualTo(json("[" + ended + "," + other + "]"));
    }

    private static Merged addresses(String base, String now, String proposed) {
        return Merge.merge("addresses", json(base), json(now), json(proposed));
    }

    private static JsonNode list(Set<String> words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        words.forEach(list::add);
        return list;
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        if (list != null) list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static ObjectNode week(Map<String, Integer> days) {
        ObjectNode week = JsonNodeFactory.instance.objectNode();
        days.forEach((day, from) -> week.putArray(day)
                .addObject()
                .put("from", "%02d:00".formatted(from))
                .put("to", "12:00"));
        return week;
    }
}
