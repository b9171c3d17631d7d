package be.socialekaart.fields.text;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FieldTextTest {

    /** A delivered record has a moment, no field of a fiche has: the register's rules for records use these sentences. */
    private static final Set<String> OF_DELIVERIES = Set.of("moment.invalid");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | 'Huis A' | Huis A",
                "purpose | 'een\\ntwee' | een; twee",
                "kind | 'PRACTICE' | Praktijk",
                "status | 'TEMPORARILY_CLOSED' | Tijdelijk gesloten",
                "kboNumber | '0720947550' | 0720.947.550",
                "establishmentNumber | '2000000339' | 2.000.000.339",
                "rizivNumber | '11530231003' | 1-15302-31-003",
                "languages | ['nl','vgt','xx'] | Nederlands; Vlaamse Gebarentaal; xx",
                "ages | {'from':0,'to':18} | van 0 tot 18 jaar",
                "ages | {'from':65} | vanaf 65 jaar",
                "ages | {'to':25} | tot 25 jaar",
                "rubrieken | ['14.04.01','ocmw','x'] | 14.04.01. Woonzorgcentra (WZC); OCMW; x",
                "homeVisits | ['44021','elz:gent','prov:limburg','x'] | Gent; ELZ Gent; provincie Limburg; x",
                "phones | [{'value':'+3292000000','label':'onthaal','primary':true}] | 09 200 00 00 (onthaal)",
                "phones | [{'value':'1712','primary':true},{'value':'bel'}] | 1712 (voorkeur); bel",
                "emails | [{'value':'a@b.be','primary':true}] | a@b.be",
                "websites | [{'value':'https://www.b.be/'}] | www.b.be",
                "addresses | [{'kind':'VISIT','street':'Dorp','number':'1','box':'2','postcode':'9040',"
                        + "'municipality':'Gent','place':'Sint-Amandsberg'}] | Dorp 1 bus 2, 9040 Sint-Amandsberg (Gent)",
                "addresses | [{'kind':'POST','street':'Dorp','number':'1','postcode':'9000','municipality':'Gent'}] "
                        + "| Dorp 1, 9000 Gent (postadres)",
                "openingHours | {'TUE':[{'from':'09:30','to':'24:00','kind':'PHONE'}],'MON':[]} "
                        + "| dinsdag: 9.30 tot 24 uur (telefonisch)",
                "openingHours/MON | [{'from':'09:00','to':'12:00'},{'from':'13:00','to':'17:00','kind':'BY_APPOINTMENT'}] "
                        + "| 9 tot 12 uur en 13 tot 17 uur (op afspraak)",
                "openingExceptions | [{'from':'2026-12-24','to':'2027-01-01','note':'verlof'}] "
                        + "| 24 december 2026 tot 1 januari 2027: gesloten (verlof)",
                "openingExceptions | [{'from':'2026-12-24','to':'2027-01-03','note':'Gesloten tussen kerst en nieuw'}] "
                        + "| 24 december 2026 tot 3 januari 2027: Gesloten tussen kerst en nieuw",
                "openingExceptions | [{'from':'2026-12-24','to':'2026-12-24','hours':[{'from':'09:00','to':'12:00'}]}] "
                        + "| 24 december 2026: 9 tot 12 uur",
                "recognitions | [{'source':'zorg','number':'PE123','kind':'ERKENNING','type':'WZC','status':'GRANTED',"
                        + "'validFrom':'2020-01-01','capacity':[{'unit':'woongelegenheden','amount':83}]}] "
                        + "| erkenning PE123 (WZC), verleend, sinds 1 januari 2020, 83 woongelegenheden",
                "practitioners | [{'name':'An Peeters','discipline':'arts','rizivNumber':'11530231003'}] "
                        + "| An Peeters, arts (RIZIV 1-15302-31-003)",
            })
    void readsLikeDutch(String path, String value, String lines) {
        assertThat(FieldText.lines(path, json(value))).containsExactly(lines.split("; "));
    }

    @Test
    void saysNothingAboutAnEmptyField() {
        for (String empty : List.of("null", "[]", "''", "{}")) {
            assertThat(FieldText.lines("phones", json(empty))).isEmpty();
        }
        assertThat(FieldText.lines("phones", null)).isEmpty();
    }

    @Test
    void readsAnyShapeWithoutFailing() {
        for (String odd :
                List.of("3", "[3,null,[],{}]", "{'MON':3}", "[{'value':[]}]", "{'from':[]}", "[{'from':'x'}]")) {
            Fields.all().forEach(field -> FieldText.lines(field.name(), json(odd)));
            FieldText.lines("openingHours/MON", json(odd));
            FieldText.lines("unknown", json(odd));
        }
    }

    @Test
    void putsTheArgumentsInTheSentence() {
        assertThat(FieldText.problem(FieldProblem.error("name", "text.tooLong", "200", "4000")))
                .isEqualTo("Deze tekst is te lang: 4000 tekens. Gebruik er hoogstens 200.");
    }

    @Test
    void speaksOfAgesAndDatesAsPeopleDo() {
        assertThat(FieldText.problem(FieldProblem.error("ages/to", "span.order", "99", "9")))
                .isEqualTo("De hoogste leeftijd (9) is lager dan de laagste (99). Verbeter één van de twee.");
        assertThat(FieldText.problem(
                        FieldProblem.error("openingExceptions/0/to", "span.order", "2026-12-01", "2026-11-30")))
                .contains("Het einde (30 november 2026) komt voor het begin (1 december 2026)");
        assertThat(FieldText.problem(FieldProblem.error("name", "required"))).isEqualTo("Vul dit in.");
    }

    @Test
    void namesTheValuesThatOneCanChooseFrom() {
        var wrong = FieldRules.check("status", json("'OPEN'")).problems();
        assertThat(FieldText.problem(wrong.getFirst()))
                .startsWith("Deze keuze bestaat niet. Kies uit: ")
                .contains("ACTIVE, TEMPORARILY_CLOSED");
    }

    /** Labels stand one after the other in a sentence. */
    @Test
    void endsNoLabelWithAQuestionMark() {
        assertThat(Fields.all())
                .noneMatch(field -> FieldText.label(field.name()).endsWith("?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "status | 'TEMPORARILY_CLOSED' | Temporarily closed",
                "languages | ['nl','vgt'] | Dutch; Flemish Sign Language",
                "ages | {'from':0,'to':18} | 0 to 18 years",
                "rubrieken | ['14.04.01'] | 14.04.01. Woonzorgcentra (WZC)",
                "openingHours | {'TUE':[{'from':'09:30','to':'24:00','kind':'PHONE'}]} | Tuesday: 9:30 to 24:00 (by phone)",
                "openingExceptions | [{'from':'2026-12-24','to':'2027-01-01'}] "
                        + "| 24 December 2026 to 1 January 2027: closed",
            })
    void readsLikeEnglishForWhoReadsEnglish(String path, String value, String lines) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(FieldText.lines(path, json(value))).containsExactly(lines.split("; "));
            assertThat(FieldText.label("phones")).isEqualTo("Phone");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void hasASentenceForEveryProblemThatTheRulesReport() throws IOException {
        Set<String> codes = codes();

        assertThat(codes).hasSizeGreaterThan(25).allMatch(code -> Texts.has("problem." + code));
        assertThat(ResourceBundle.getBundle("be.socialekaart.fields.text.fields").keySet().stream()
                        .filter(key -> key.startsWith("problem."))
                        .map(key -> key.substring("problem.".length()))
                        .filter(key -> !OF_DELIVERIES.contains(key)))
                .as("sentences that no rule uses")
                .allMatch(codes::contains);
    }

    @Test
    void writesEverySentenceWithoutALooseQuote() {
        ResourceBundle bundle = ResourceBundle.getBundle("be.socialekaart.fields.text.fields");
        bundle.keySet().forEach(key -> assertThat(bundle.getString(key)).as(key).doesNotContain("'"));
    }

    /** Every word in the rules that looks like a code and is passed to a finding. */
    private static Set<String> codes() throws IOException {
        Pattern code = Pattern.compile("\"([a-z]\\w*\\.[a-z]\\w*|required)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/be/socialekaart/fields"))) {
            for (Path file : files.filter(it ->
                            it.toString().contains("Rule") || it.toString().contains("Words"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                code.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }
}
