package be.socialekaart.fields.forms;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;

/** The widgets as a browser gets them, and as it sends them back. */
class FieldWidgetTest {

    static Stream<String> typedPaths() {
        return Stream.concat(
                Fields.all().stream().map(Field::name).filter(name -> !name.equals("recognitions")),
                Stream.of("openingHours/MON"));
    }

    private static JsonNode valueOf(String path) {
        JsonNode value = new be.socialekaart.fields.FicheValues(AFiche.full()).at(path);
        assertThat(value).as(path).isNotNull();
        return value;
    }

    @ParameterizedTest
    @MethodSource("typedPaths")
    void sendsBackWhatWasShown(String path) {
        JsonNode value = valueOf(path);

        JsonNode back = FieldForm.read(
                path, Page.of(FieldWidget.of(path, value, List.of())).posted());

        var checked = FieldRules.check(path, back);
        assertThat(checked.problems()).isEmpty();
        assertThat(Merge.merge(path, value, value, checked.value()).kind()).isEqualTo(Kind.ALREADY_SO);
        assertThat(checked.value()).isEqualTo(FieldRules.check(path, value).value());
    }

    @ParameterizedTest
    @MethodSource("typedPaths")
    void givesEveryInputANameOfItsOwnAndALabel(String path) {
        Page page = Page.of(FieldWidget.of(path, valueOf(path), List.of()));

        assertThat(page.ids()).doesNotHaveDuplicates();
        assertThat(page.labelled()).containsAll(page.idsOfInputs());
    }

    @Test
    void fitsSeveralTimesInOneForm() {
        List<String> ids = new ArrayList<>();
        typedPaths()
                .filter(path -> !path.contains("/"))
                .forEach(path -> ids.addAll(
                        Page.of(FieldWidget.of(path, valueOf(path), List.of())).ids()));
        Set<String> once = new HashSet<>(ids);

        assertThat(ids).hasSameSizeAs(once);
    }

    @ParameterizedTest
    @MethodSource("typedPaths")
    void isEmptyWithoutAValue(String path) {
        Page page = Page.of(FieldWidget.of(path, null, List.of()));

        assertThat(page.inputs()).isNotEmpty();
        JsonNode back = FieldForm.read(path, page.posted());
        if (!path.equals("kind") && !path.equals("status")) assertThat(back).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prov:antwerpen", "prov:brussel", "elz:gent", "44021", "41002", "73111"})
    void keepsAnAreaWhatItIs(String code) {
        JsonNode areas = json("['" + code + "']");

        JsonNode back = FieldForm.read(
                "homeVisits",
                Page.of(FieldWidget.of("homeVisits", areas, List.of())).posted());

        assertThat(FieldRules.check("homeVisits", back).value()).isEqualTo(areas);
    }

    @Test
    void takesSeveralAreasInOneBox() {
        JsonNode typed = FieldForm.read(
                "homeVisits",
                Map.of("homeVisits[0]", List.of("Gent, ELZ Gent;provincie Antwerpen"), "homeVisits[1]", List.of(",")));

        assertThat(FieldRules.check("homeVisits", typed).value())
                .isEqualTo(json("['44021','elz:gent','prov:antwerpen']"));
    }

    @Test
    void offersTheNamesOfAllAreas() {
        Page page = Page.of(FieldWidget.of("alsoServes", null, List.of()));

        assertThat(page.html())
                .contains("<datalist id=\"alsoServes-choices\"")
                .contains("<option value=\"ELZ Schelde en Leie\"");
        assertThat(page.inputNamed("alsoServes[0]")).contains("list=\"alsoServes-choices\"");
    }

    @Test
    void lastsFromDayToDayAndOffersTheHolidaysOfTheYear() {
        JsonNode closed = json("[{'from':'2026-12-24','to':'2026-12-31'}]");
        LocalDate today = LocalDate.of(2026, 11, 25);

        Page page = Page.of(FieldWidget.of("openingExceptions", closed, List.of(), today));

        assertThat(page.html())
                .contains("vrijdag 1 januari 2027 (Nieuwjaar)")
                .contains("donderdag 11 november 2027 (Wapenstilstand)")
                .doesNotContain("Kerstmis");
        Map<String, List<String>> ticked = page.posted();
        ticked.put("openingExceptions.closed", List.of("2027-01-01", "2027-01-02", "x", ""));
        assertThat(FieldRules.check("openingExceptions", FieldForm.read("openingExceptions", ticked))
                        .value())
                .isEqualTo(json("[{'from':'2026-12-24','to':'2026-12-31'},"
                        + "{'from':'2027-01-01','to':'2027-01-01','note':'Nieuwjaar'}]"));
    }

    @Test
    void keepsAHolidayInDutchForWhoReadsEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(FieldForm.read("openingExceptions", Map.of("openingExceptions.closed", List.of("2027-01-01"))))
                    .isEqualTo(json("[{'from':'2027-01-01','to':'2027-01-01','note':'Nieuwjaar'}]"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void hasRoomForALanguageWithoutABox() {
        Page page = Page.of(FieldWidget.of("languages", json("['nl']"), List.of()));

        assertThat(page.html())
                .contains("<option value=\"ti\">Tigrinya</option>")
                .contains("Andere taal 2");
        Map<String, List<String>> chosen = page.posted();
        chosen.get("languages").add("ti");
        assertThat(FieldRules.check("languages", FieldForm.read("languages", chosen))
                        .value())
                .isEqualTo(json("['nl','ti']"));
    }

    @Test
    void hasTwoBlankRowsBehindThoseThatAreThere() {
        Page page = Page.of(FieldWidget.of("phones", json("[{'value':'+3292000000'}]"), List.of()));

        assertThat(page.html()).contains("value=\"09 200 00 00\"").contains("phones[2].value");
        assertThat(page.html()).doesNotContain("phones[3].value");
    }

    @Test
    void showsAMistakeBesideTheInputThatHasIt() {
        JsonNode typed = json("[{'value':'1712'},{'value':'bel \\u003cmij>'}]");

        Page page = Page.of(FieldWidget.of(
                "phones", typed, FieldRules.check("phones", typed).problems()));

        String input = page.inputNamed("phones[1].value");
        assertThat(input)
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"phones-1-value-messages\"")
                .contains("value=\"bel &lt;mij&gt;\"");
        assertThat(page.html()).contains("id=\"phones-1-value-messages\"").contains("Dit is geen telefoonnummer.");
        assertThat(page.inputNamed("phones[0].value")).doesNotContain("aria-invalid");
    }

    @Test
    void showsAMistakeInTheHoursOfADay() {
        JsonNode typed = json("{'MON':[{'from':'25:00','to':'9u'}],'TUE':[{'from':'9','to':'8'}]}");

        Page page = Page.of(FieldWidget.of(
                "openingHours", typed, FieldRules.check("openingHours", typed).problems()));

        assertThat(page.inputNamed("openingHours/MON[0].from"))
                .contains("value=\"25:00\"")
                .contains("aria-invalid");
        assertThat(page.html()).contains("id=\"openingHours-MON-0-from-messages\"");
        assertThat(page.inputNamed("openingHours/TUE[0].to")).contains("aria-invalid");
    }

    @Test
    void tellsWhatIsWrongWithTheFieldAsAWhole() {
        Page page =
                Page.of(FieldWidget.of("addresses", null, List.of(FieldProblem.error("addresses", "primary.several"))));

        assertThat(page.html())
                .contains("aria-describedby=\"addresses-hint addresses-messages\"")
                .contains("Er is meer dan één hoofdkeuze.");
    }

    @Test
    void tellsWhatIsWrongWithSomethingThatIsNotTyped() {
        List<FieldProblem> problems = List.of(FieldProblem.error("addresses/0/lat", "coordinate.outside"));

        Page page = Page.of(FieldWidget.of("addresses", json("[{'street':'Dorp'}]"), problems));

        assertThat(page.html()).contains("Dit punt ligt niet in België.");
    }

    @Test
    void tellsWhatIsWrongWithAText() {
        Page page = Page.of(FieldWidget.of(
                "name", json("'x'"), FieldRules.check("name", json("'x'")).problems()));

        assertThat(page.inputNamed("name"))
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"name-messages\"")
                .contains("value=\"x\"");
        assertThat(page.html()).contains("Dit is te kort.");
    }

    @Test
    void hasRoomForAThirdPeriodOnceTwoAreInUse() {
        String two = "[{'from':'08:00','to':'09:00'},{'from':'10:00','to':'11:00'}]";

        Page page = Page.of(FieldWidget.of("openingHours", json("{'MON':" + two + "}"), List.of()));

        assertThat(page.html()).contains("openingHours/MON[2].from").doesNotContain("openingHours/TUE[2].from");
    }

    @Test
    void drawsNoScriptAndNoStyle() {
        typedPaths()
                .forEach(path -> assertThat(Page.of(FieldWidget.of(path, valueOf(path), List.of()))
                                .html())
                        .doesNotContain("style=", "<script", "onclick", "null"));
    }

    @Test
    void onlyShowsWhatASourceDelivers() {
        Page page = Page.of(FieldWidget.of("recognitions", valueOf("recognitions"), List.of()));

        assertThat(page.inputs()).isEmpty();
        assertThat(page.html()).contains("PE123");
    }

    @Test
    void survivesAnyShape() {
        for (String odd : List.of("3", "'x'", "[[[]]]", "[3,null,{'value':{'a':[]}}]", "{'MON':3,'x':[]}", "true")) {
            typedPaths().forEach(path -> Page.of(FieldWidget.of(path, json(odd), List.of())));
        }
    }
}
