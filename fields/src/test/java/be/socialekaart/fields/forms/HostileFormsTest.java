package be.socialekaart.fields.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.Checked;
import be.socialekaart.fields.Day;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** Whatever parameters somebody posts for whatever field: they are read, judged and shown again, and nothing breaks. */
class HostileFormsTest {

    private static final List<String> BEHIND = List.of(
            "",
            "[0]",
            "[1]",
            "[9999]",
            "[99999]",
            "[-1]",
            "[x]",
            "[",
            "]",
            "[0",
            "[0].",
            ".",
            ".from",
            ".to",
            ".primary",
            ".closed",
            "[0].value",
            "[0].label",
            "[0].primary",
            "[0].kind",
            "[0].street",
            "[0].number",
            "[0].postcode",
            "[0].municipality",
            "[0].lat",
            "[0].lon",
            "[0].of",
            "[0].from",
            "[0].to",
            "[0].note",
            "[0].name",
            "[0].rizivNumber",
            "[0].hours[0].from",
            "[0].hours[0].to",
            "[0].hours[1].kind",
            "[0].hours[",
            "/MON[0].from",
            "/MON[0].to",
            "/MON[1].kind",
            "/ZON[0].from");
    private static final List<String> TYPED = List.of(
            "",
            " ",
            "1712",
            "0900 12 345",
            "a@gmial.com",
            "https://x.be",
            "9000",
            "Gnet",
            "Gent, Aalst;ELZ Gent",
            ",,,",
            "12",
            "9u30",
            "24:00",
            "2026-12-24",
            "2026-02-30",
            "2090-12-25",
            "+999999999-12-31",
            "OPEN",
            "nl",
            "14.04.01",
            "0720947550",
            "11530231003",
            "1e400",
            "-1",
            "99999999999",
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
    Arbitrary<Map<String, List<String>>> tails() {
        Arbitrary<String> values =
                Arbitraries.oneOf(Arbitraries.of(TYPED), Arbitraries.strings().ofMaxLength(20));
        return Arbitraries.maps(Arbitraries.of(BEHIND), values.list().ofMaxSize(3))
                .ofMaxSize(10);
    }

    @Property(tries = 400)
    void areReadJudgedAndShownAgain(@ForAll("paths") String path, @ForAll("tails") Map<String, List<String>> tails) {
        Map<String, List<String>> posted =
                tails.entrySet().stream().collect(Collectors.toMap(it -> path + it.getKey(), Map.Entry::getValue));

        JsonNode read = FieldForm.read(path, posted);
        Checked checked = FieldRules.check(path, read);
        Page page = Page.of(FieldWidget.of(path, read, checked.problems()));

        assertThat(page.ids()).doesNotHaveDuplicates();
        assertThat(page.html()).doesNotContain("<script");
        if (checked.ok())
            assertThat(FieldRules.check(path, checked.value()).value()).isEqualTo(checked.value());
    }
}
