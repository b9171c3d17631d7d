package be.socialekaart.fields.merging;

import static be.socialekaart.fields.Json.json;
import static be.socialekaart.fields.Json.jsonOrNull;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.merging.Merged.Clash;
import be.socialekaart.fields.merging.Merged.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private static final String A = "{'value':'+3292000000','label':'onthaal','primary':true}";
    private static final String B = "{'value':'+3292000001'}";
    private static final String C = "{'value':'1712','label':'dag en nacht'}";

    private static Merged phones(String base, String now, String proposed) {
        return Merge.merge("phones", json(base), json(now), jsonOrNull(proposed));
    }

    @ParameterizedTest
    @CsvSource({
        "oud, oud, nieuw,   APPLIED,    nieuw",
        "oud, oud, '',      APPLIED,    ''",
        "'',  '',  nieuw,   APPLIED,    nieuw",
        "oud, nieuw, nieuw, ALREADY_SO, nieuw",
        "oud, nieuw, oud,   ALREADY_SO, nieuw",
        "oud, ander, nieuw, CLASH,      ander",
        "oud, '',    nieuw, CLASH,      ''",
        "oud, ander, '',    CLASH,      ander",
    })
    void mergesAText(String base, String now, String proposed, Kind kind, String value) {
        Merged merged = Merge.merge("purpose", text(base), text(now), text(proposed));

        assertThat(merged.kind()).isEqualTo(kind);
        assertThat(merged.value()).isEqualTo(value.isEmpty() ? null : text(value));
    }

    private static tools.jackson.databind.JsonNode text(String value) {
        return json("'" + value + "'");
    }

    @Test
    void keepsWhatBothSidesAdded() {
        Merged merged = phones("[" + A + "]", "[" + A + "," + B + "]", "[" + A + "," + C + "]");

        assertThat(merged.kind()).isEqualTo(Kind.APPLIED);
        assertThat(merged.value()).isEqualTo(json("[" + A + "," + B + "," + C + "]"));
    }

    @Test
    void removesAnItemWhileAnotherCame() {
        Merged merged = phones("[" + A + "," + B + "]", "[" + A + "," + B + "," + C + "]", "[" + A + "]");

        assertThat(merged.value()).isEqualTo(json("[" + A + "," + C + "]"));
    }

    @Test
    void clashesOnTheItemThatBothChanged() {
        String changed = B.replace("}", ",'label':'avond'}");
        String other = B.replace("}", ",'label':'nacht'}");

        Merged merged = phones("[" + A + "," + B + "]", "[" + A + "," + changed + "]", "[" + A + "," + other + "]");

        assertThat(merged.kind()).isEqualTo(Kind.CLASH);
        assertThat(merged.value()).isEqualTo(json("[" + A + "," + changed + "]"));
        assertThat(merged.clashes()).containsExactly(new Clash(json(B), json(changed), json(other)));
    }

    @Test
    void clashesWhenOneSideChangedWhatTheOtherRemoved() {
        String changed = B.replace("}", ",'label':'avond'}");

        assertThat(phones("[" + A + "," + B + "]", "[" + A + "," + changed + "]", "[" + A + "]")
                        .kind())
                .isEqualTo(Kind.CLASH);
    }

    /** A rule refuses that elsewhere; here nothing is to be merged. */
    @Test
    void findsTwoThatComeFirstAlreadySoWhereBothSidesSayThem() {
        String two = "[{'value':'1','primary':true},{'value':'2','primary':true}]";
        assertThat(phones("[{'value':'1'}]", two, two).kind()).isEqualTo(Kind.ALREADY_SO);
    }

    @Test
    void clashesWhenEachSideChoseAnotherItemToComeFirst() {
        String base = "[{'value':'1','primary':true},{'value':'2'},{'value':'3'}]";
        String now = "[{'value':'1'},{'value':'2','primary':true},{'value':'3'}]";
        String proposed = "[{'value':'1'},{'value':'2'},{'value':'3','primary':true}]";

        Merged merged = phones(base, now, proposed);

        assertThat(merged.kind()).isEqualTo(Kind.CLASH);
        assertThat(merged.clashes()).hasSize(2);
    }

    @Test
    void letsTheChosenSideSayWhichItemComesFirst() {
        String base = "[{'value':'1','primary':true},{'value':'2'},{'value':'3'}]";
        String now = "[{'value':'1'},{'value':'2','primary':true},{'value':'3'}]";
        String proposed = "[{'value':'1'},{'value':'2'},{'value':'3','primary':true},{'value':'4'}]";
        Merge merge = Merge.of("phones", json(base), json(now), json(proposed));

        assertThat(merge.settled(Merge.Side.NOW))
                .isEqualTo(json(
                        "[{'value':'1'},{'value':'2','primary':true},{'value':'3','primary':false},{'value':'4'}]"));
        assertThat(merge.settled(Merge.Side.PROPOSED))
                .isEqualTo(json(
                        "[{'value':'1'},{'value':'2','primary':false},{'value':'3','primary':true},{'value':'4'}]"));
    }

    @Test
    void takesNoNoticeOfOrderAndOfWhatIsMerelyAbsent() {
        String explicit = "{'value':'+3292000001','label':null,'primary':false}";

        assertThat(phones("[]", "[" + A + "," + B + "]", "[" + explicit + "," + A + "]")
                        .kind())
                .isEqualTo(Kind.ALREADY_SO);
    }

    @Test
    void keepsTheBetterCoordinatesOfAnAddressThatStays() {
        String exact = "{'kind':'VISIT','street':'Kerkstraat','number':'1','postcode':'9000','lat':51.01,'lon':3.7}";
        String rough = exact.replace("51.01", "51.0");
        String other = "{'kind':'POST','street':'Dorp','number':'2','postcode':'9000'}";

        Merged merged = Merge.merge(
                "addresses", json("[" + exact + "]"), json("[" + exact + "]"), json("[" + rough + "," + other + "]"));

        assertThat(merged.value()).isEqualTo(json("[" + exact + "," + other + "]"));
    }

    @Test
    void mergesAWeekDayByDay() {
        String monday = "'MON':[{'from':'09:00','to':'12:00','kind':'OPEN'}]";
        String tuesday = "'TUE':[{'from':'09:00','to':'12:00','kind':'OPEN'}]";

        Merged merged = Merge.merge(
                "openingHours", json("{" + monday + "}"), json("{}"), json("{" + monday + "," + tuesday + "}"));

        assertThat(merged.kind()).isEqualTo(Kind.APPLIED);
        assertThat(merged.value()).isEqualTo(json("{" + tuesday + "}"));
    }

    @Test
    void clashesOnOneDay() {
        String path = "openingHours/MON";
        String base = "[{'from':'09:00','to':'12:00','kind':'OPEN'}]";

        assertThat(Merge.merge(path, json(base), json(base.replace("09", "08")), json(base.replace("12", "13")))
                        .kind())
                .isEqualTo(Kind.CLASH);
        assertThat(Merge.merge(path, json(base), json("[]"), null).kind()).isEqualTo(Kind.ALREADY_SO);
    }

    @Test
    void mergesWords() {
        Merged merged = Merge.merge("languages", json("['nl','fr']"), json("['nl','fr','en']"), json("['nl','de']"));

        assertThat(merged.value()).isEqualTo(json("['nl','en','de']"));
    }
}
