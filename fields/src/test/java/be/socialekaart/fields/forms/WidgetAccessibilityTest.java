package be.socialekaart.fields.forms;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What who cannot see the page needs: every group is named, every mistake is tied to what it is about. */
class WidgetAccessibilityTest {

    private static final Map<String, String> WRONG = Map.of(
            "kboNumber", "'1'",
            "phones", "[{'value':'x'},{'value':'1712'},{'value':'1712'}]",
            "addresses", "[{'street':'','postcode':'1','kind':'X','lat':'x'}]",
            "openingHours",
                    "{'MON':[{'from':'x'},{'from':'9','to':'8'}],'SUN':[{'from':'9','to':'12'},{'from':'10','to':'11'}]}",
            "openingExceptions", "[{'from':'x','hours':[{'from':'9'}]}]",
            "ages", "{'from':'x','to':-1}",
            "temporaryClosure", "{'from':'x','to':'2020-01-01'}",
            "homeVisits", "['Tielt','Atlantis']",
            "languages", "['xx']",
            "kind", "'SHOP'");

    static Stream<String> paths() {
        return Stream.concat(Fields.all().stream().map(Field::name), Stream.of("openingHours/MON"));
    }

    static Stream<String> wrong() {
        return WRONG.keySet().stream();
    }

    private static Page page(String path, JsonNode value) {
        return Page.of(FieldWidget.of(path, value, FieldRules.check(path, value).problems()));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void namesEveryGroup(String path) {
        String html = page(path, new FicheValues(AFiche.full()).at(path)).html();

        assertThat(count(html, "<fieldset")).isEqualTo(count(html, "<legend"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void tiesEveryMistakeToAnElementThatIsThere(String path) {
        Page page = page(path, json(WRONG.get(path)));

        List<String> described = Pattern.compile("aria-describedby=\"([^\"]*)\"")
                .matcher(page.html())
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(" ")))
                .toList();
        assertThat(described).isNotEmpty().allMatch(page.ids()::contains);
        assertThat(page.ids()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void showsEveryMistakeOnce(String path) {
        JsonNode value = json(WRONG.get(path));
        List<FieldProblem> problems = FieldRules.check(path, value).problems();

        assertThat(problems).isNotEmpty();
        assertThat(count(page(path, value).html(), "class=\"error\"")).isEqualTo(problems.size());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void givesBackWhatWasTyped(String path) {
        JsonNode typed = json(WRONG.get(path));

        JsonNode back = FieldForm.read(path, page(path, typed).posted());

        assertThat(FieldRules.check(path, back).problems())
                .extracting(FieldProblem::code)
                .containsAnyElementsOf(FieldRules.check(path, typed).problems().stream()
                        .map(FieldProblem::code)
                        .toList());
    }

    private static long count(String html, String what) {
        return Pattern.compile(Pattern.quote(what)).matcher(html).results().count();
    }
}
