package be.socialekaart.fields;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class FieldRulesTest {

    private static Checked check(String path, String value) {
        return FieldRules.check(path, json(value));
    }

    /** As "code at path". */
    private static List<String> problems(String path, String value) {
        return check(path, value).problems().stream()
                .map(problem -> problem.code() + " at " + problem.path())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | ' Huis  A ' | 'Huis A'",
                "purpose | 'een\\r\\n\\n\\n\\ntwee' | 'een\\n\\ntwee'",
                "kind | 'practice' | 'PRACTICE'",
                "kboNumber | '0720.947.550' | '0720947550'",
                "establishmentNumber | '2.000.000.339' | '2000000339'",
                "rizivNumber | '1-15302-31-003' | '11530231003'",
                "ages | {'from':'0','to':18} | {'from':0,'to':18}",
                "ages | {'from':65,'to':null} | {'from':65}",
                "languages | ['NL','fr','nl','vgt'] | ['nl','fr','vgt']",
                "rubrieken | ['14.04.01','woonzorgcentra','ocmw'] | ['14.04.01','ocmw']",
                "homeVisits | ['44021','11007','elz:schelde-en-leie'] | ['44021','11002','elz:schelde-en-leie']",
                "alsoServes | ['Gent','ELZ Gent','Oost-Vlaanderen'] | ['44021','elz:gent','prov:oost-vlaanderen']",
                "phones | [{'value':'09/200.00.00','label':' onthaal ','x':1}] "
                        + "| [{'value':'+3292000000','label':'onthaal','primary':true}]",
                "phones | [{'value':'1712'},{'value':'106','primary':true}] "
                        + "| [{'value':'1712','primary':false},{'value':'106','primary':true}]",
                "emails | [{'value':'Info@Voorbeeld.be'}] | [{'value':'info@voorbeeld.be','primary':true}]",
                "websites | [{'value':'voorbeeld.be'}] | [{'value':'https://voorbeeld.be','primary':true}]",
                "openingHours/MON | [{'from':'13u','to':'17:00'},{'from':'9:00','to':'12:00','kind':'PHONE'}] "
                        + "| [{'from':'09:00','to':'12:00','kind':'PHONE'},{'from':'13:00','to':'17:00','kind':'OPEN'}]",
                "openingHours | {'SUN':[],'MON':[{'from':'0:00','to':'24:00'}]} "
                        + "| {'MON':[{'from':'00:00','to':'24:00','kind':'OPEN'}]}",
                "openingExceptions | [{'from':'2026-12-24','to':'2027-01-01','note':'verlof','hours':[]}] "
                        + "| [{'from':'2026-12-24','to':'2027-01-01','note':'verlof'}]",
                "practitioners | [{'name':'An','rizivNumber':'11530231003'}] "
                        + "| [{'name':'An','rizivNumber':'11530231003'}]",
            })
    void writesAValueTheWayTheRegisterDoes(String path, String typed, String value) {
        Checked checked = check(path, typed);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.value()).isEqualTo(json(value));
        assertThat(FieldRules.check(path, checked.value()).value())
                .as("checked again")
                .isEqualTo(checked.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | 'x' | text.tooShort at name",
                "name | 3 | type.text at name",
                "kind | 'SHOP' | choice.unknown at kind",
                "kboNumber | '0425222333' | kbo.invalid at kboNumber",
                "establishmentNumber | '2000000340' | establishment.invalid at establishmentNumber",
                "rizivNumber | '71032210000' | riziv.invalid at rizivNumber",
                "ages | {'from':'nul'} | number.invalid at ages/from",
                "ages | {'from':1.5} | number.invalid at ages/from",
                "ages | {'from':121} | number.outside at ages/from",
                "ages | {'from':-1} | number.outside at ages/from",
                "ages | {'from':18,'to':0} | span.order at ages/to",
                "languages | ['xx'] | language.unknown at languages/0",
                "rubrieken | ['14.04.01','99'] | rubriek.unknown at rubrieken/1",
                "homeVisits | ['99999'] | area.unknown at homeVisits/0",
                "homeVisits | ['Tielt'] | area.ambiguous at homeVisits/0",
                "phones | 'x' | type.list at phones",
                "phones | ['1712'] | type.record at phones/0",
                "phones | [{'label':'x'}] | required at phones/0/value",
                "phones | [{'value':'\\u200b'}] | phone.invalid at phones/0/value",
                "phones | [{'value':1712}] | type.text at phones/0/value",
                "phones | [{'value':{'$gt':''}}] | type.text at phones/0/value",
                "phones | [{'value':'1712'},{'value':'x'}] | phone.invalid at phones/1/value",
                "phones | [{'value':'09 200 00 00'},{'value':'+3292000000'}] | list.duplicate at phones/1",
                "phones | [{'value':'1712','primary':true},{'value':'106','primary':true}] | primary.several at phones",
                "phones | [{'value':'1712','primary':'ja'}] | type.yesOrNo at phones/0/primary",
                "emails | [{'value':'a@b.be,c@d.be'}] | email.invalid at emails/0/value",
                "emails | [{'value':'a@b.be\\r\\nBcc: x@y.be'}] | email.invalid at emails/0/value",
                "websites | [{'value':'javascript:alert(1)'}] | website.invalid at websites/0/value",
                "openingHours/MON | [{'from':'9:00'}] | required at openingHours/MON/0/to",
                "openingHours/MON | [{'from':'25:00','to':'23:00'}] | time.invalid at openingHours/MON/0/from",
                "openingHours/MON | [{'from':'12:00','to':'9:00'}] | hours.order at openingHours/MON/0/to",
                "openingHours/MON | [{'from':'9:00','to':'9:00'}] | hours.order at openingHours/MON/0/to",
                "openingHours/MON | [{'from':'9:00','to':'12:00'},{'from':'11:00','to':'13:00'}] "
                        + "| hours.overlap at openingHours/MON/1",
                "openingHours/MON | [{'from':'9','to':'10','kind':'SOMETIMES'}] "
                        + "| choice.unknown at openingHours/MON/0/kind",
                "openingHours | {'MAANDAG':[]} | day.unknown at openingHours",
                "openingHours | {'TUE':[{'from':'9','to':'x'}]} | time.invalid at openingHours/TUE/0/to",
                "openingHours | [] of niets | type.record at openingHours",
                "openingExceptions | [{'from':'24/12/2026','to':'2027-01-01'}] | date.invalid at openingExceptions/0/from",
                "openingExceptions | [{'from':'0000-01-01','to':'2027-01-01'}] | date.invalid at openingExceptions/0/from",
                "openingExceptions | [{'from':'2027-01-01','to':'+10000-01-01'}] | date.invalid at openingExceptions/0/to",
                "openingExceptions | [{'from':'2026-02-30','to':'2027-01-01'}] | date.invalid at openingExceptions/0/from",
                "openingExceptions | [{'from':'2027-01-02','to':'2027-01-01'}] | span.order at openingExceptions/0/to",
                "recognitions | [{'source':'zorg'}] | required at recognitions/0/number",
                "recognitions | [{'source':'zorg','number':'1','capacity':[{'unit':'x','amount':-1}]}] "
                        + "| number.outside at recognitions/0/capacity/0/amount",
                "practitioners | [{'name':'An','rizivNumber':'1'}] | riziv.invalid at practitioners/0/rizivNumber",
                "owner | 'x' | path.unknown at owner",
                "phones/0 | 'x' | path.unknown at phones/0",
                "openingHours/mon | 'x' | path.unknown at openingHours/mon",
            })
    void saysWhatIsWrongAndWhere(String path, String typed, String problem) {
        String value = typed.equals("[] of niets") ? "[1]" : typed;

        assertThat(problems(path, value)).containsExactly(problem);
        assertThat(check(path, value).ok()).isFalse();
        assertThat(check(path, value).value()).isEqualTo(json(value));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThat(problems("phones", "[{'value':'x'},{'value':'y','label':3}]"))
                .containsExactly(
                        "phone.invalid at phones/0/value",
                        "phone.invalid at phones/1/value",
                        "type.text at phones/1/label");
    }

    @Test
    void letsHoursOfDifferentKindsOverlap() {
        assertThat(check("openingHours/MON", "[{'from':'9','to':'12'},{'from':'8','to':'17','kind':'PHONE'}]")
                        .ok())
                .isTrue();
    }

    @Test
    void emptiesAFieldThatMayBeEmpty() {
        for (String empty : List.of("null", "[]", "' '", "{}")) {
            assertThat(check("phones", empty)).isEqualTo(new Checked(null, List.of()));
        }
        assertThat(check("purpose", "'\\u200b\\u202e'")).isEqualTo(new Checked(null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "kind", "status"})
    void keepsWhatAFicheCannotDoWithout(String path) {
        assertThat(FieldRules.check(path, null).problems()).containsExactly(FieldProblem.error(path, "required"));
        assertThat(FieldRules.check(path, json("'  '")).ok()).isFalse();
    }

    @Test
    void warnsForANationalRegisterNumberAndLetsItThrough() {
        Checked checked = check("registration", "'Bel en vraag naar 85.07.30-033.28.'");

        assertThat(checked.ok()).isTrue();
        assertThat(checked.problems())
                .containsExactly(FieldProblem.warning("registration", "insz.inText", "19", "••.••.••-•••.28"));
        assertThat(problems("phones", "[{'value':'1712','label':'85073003328'}]"))
                .containsExactly("insz.inText at phones/0/label");
    }

    @Test
    void saysOnceWhatIsWorthASecondLook() {
        for (String doubtful : List.of(
                "phones|[{'value':'0900 12 345'}]|phone.premium at phones/0/value",
                "emails|[{'value':'jan@gmial.com'}]|email.spelling at emails/0/value",
                "openingExceptions|[{'from':'2026-12-24','to':'2027-01-01'},{'from':'2026-12-28','to':'2026-12-28'}]"
                        + "|exception.overlap at openingExceptions/1")) {
            String[] parts = doubtful.split("\\|");
            assertThat(check(parts[0], parts[1]).ok()).as(doubtful).isTrue();
            assertThat(problems(parts[0], parts[1])).containsExactly(parts[2]);
        }
        assertThat(problems("emails", "[{'value':'jan@gmail.com'},{'value':'a@mail.com'},{'value':'a@gent.be'}]"))
                .isEmpty();
        assertThat(problems("phones", "[{'value':'1712'},{'value':'0800 12 345'}]"))
                .isEmpty();
    }

    @Test
    void putsOpeningExceptionsInTheOrderOfTheirDays() {
        assertThat(check(
                                "openingExceptions",
                                "[{'from':'2027-01-01','to':'2027-01-01'},{'from':'2026-12-25','to':'2026-12-25'}]")
                        .value())
                .extracting(day -> day.path("from").asString())
                .containsExactly("2026-12-25", "2027-01-01");
    }

    @Test
    void knowsAPractitionerByTheStablePartOfTheNumber() {
        assertThat(problems(
                        "practitioners",
                        "[{'name':'An Peeters','rizivNumber':'11530231003'},"
                                + "{'name':'A. Peeters','rizivNumber':'11530231004'}]"))
                .containsExactly("list.duplicate at practitioners/1");
        assertThat(problems(
                        "practitioners",
                        "[{'name':'An Peeters','rizivNumber':'11530231003'},"
                                + "{'name':'An Peeters','rizivNumber':'18749704477'}]"))
                .isEmpty();
    }

    @Test
    void readsALanguageByItsCode() {
        assertThat(check("languages", "['NL','iw','prs','vgt','zgh']").value())
                .isEqualTo(json("['nl','he','prs','vgt','zgh']"));
        assertThat(problems("languages", "['xx']")).containsExactly("language.unknown at languages/0");
    }

    @Test
    void offersTheRightSpellingOfAnArea() {
        assertThat(FieldText.problem(
                        check("homeVisits", "['Oostenden']").problems().getFirst()))
                .isEqualTo("Dit gebied kennen we niet. Bedoelt u Oostende?");
    }

    @Test
    void refusesATextThatIsTooLongWithoutReadingItAll() {
        assertThat(problems("purpose", "'" + "a".repeat(4001) + "'")).containsExactly("text.tooLong at purpose");
        assertThat(problems("purpose", "'" + "a".repeat(1_000_000) + "'")).containsExactly("text.tooLong at purpose");
        assertThat(check("purpose", "'" + "😀".repeat(4000) + "'").ok()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void tellsTenThousandItemsInOneProblem(String path) {
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 10_000; i++) many.add(JsonNodeFactory.instance.objectNode());

        assertThat(FieldRules.check(path, many).problems()).hasSize(1);
    }

    static Stream<String> paths() {
        return Stream.concat(Fields.all().stream().map(Field::name), Stream.of("openingHours/SUN"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void neverThrows(String path) {
        for (String odd : ODD) {
            JsonNode value = json(odd);
            Checked checked = FieldRules.check(path, value);
            if (checked.ok())
                assertThat(FieldRules.check(path, checked.value()).ok()).isTrue();
        }
    }

    private static final List<String> ODD = List.of(
            "0",
            "-1e400",
            "true",
            "'\\ud800'",
            "[null]",
            "[[]]",
            "[0,true,'x',{}]",
            "{'value':1}",
            "[{'value':[],'label':{},'primary':[]}]",
            "[{'street':[],'postcode':9000,'number':{}}]",
            "[{'street':'a','number':'1','postcode':'9000','lat':'x','lon':1e999}]",
            "[{'street':'a','number':'1','postcode':'9000','lat':99,'lon':0}]",
            "{'MON':{}}",
            "{'MON':[[]]}",
            "{'MON':[{'from':[],'to':{}}]}",
            "{'from':{},'to':[]}",
            "{'from':99999999999999999999}",
            "[{'from':'2026-13-45','to':{},'hours':'x'}]",
            "[{'source':'a','number':'b','capacity':'x'}]",
            "[{'name':[]}]",
            "[".repeat(300) + "]".repeat(300));
}
