package be.socialekaart.fields.rules;

import static be.socialekaart.fields.Json.json;
import static be.socialekaart.fields.rules.RecordRule.ofRecord;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How records, lists and what comes first are put together from small rules. */
class CombinedRulesTest {

    private static final RecordRule ITEM = ofRecord()
            .needs("value", TextRule.line(10))
            .has("note", TextRule.line(10))
            .has("primary", Words.yesOrNo());
    private static final ListRule LIST = ListRule.by(List.of("value"), ITEM, 3);

    private final Findings findings = Findings.about("items");

    private List<String> problems() {
        return findings.problems().stream()
                .map(problem -> problem.code() + " at " + problem.path())
                .toList();
    }

    @Test
    void keepsTheDeclaredMembersOfARecord() {
        assertThat(ITEM.check(json("{'extra':[1],'note':null,'value':' a '}"), findings))
                .isEqualTo(json("{'value':'a'}"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void missesWhatIsNeeded() {
        ITEM.check(json("{'note':'x'}"), findings);
        ITEM.check(json("{'value':' \\u200b '}"), findings.at(1));
        ITEM.check(json("{'value':3}"), findings.at(2));

        assertThat(problems())
                .containsExactly("required at items/value", "required at items/1/value", "type.text at items/2/value");
    }

    @Test
    void leavesOutItemsThatAreEmptyAndThoseThatAreWrong() {
        assertThat(LIST.check(json("[null,{},{'value':'a'}]"), findings)).isEqualTo(json("[{'value':'a'}]"));
        assertThat(LIST.check(json("[{'value':3},{'value':'b'}]"), findings)).isEqualTo(json("[{'value':'b'}]"));
    }

    @Test
    void findsADuplicateWhateverItsCase() {
        LIST.check(json("[{'value':'a'},{'value':'A','note':'x'}]"), findings);

        assertThat(problems()).containsExactly("list.duplicate at items/1");
    }

    @Test
    void keepsOneOfTwoEqualWords() {
        ListRule words = ListRule.of(TextRule.line(5), FieldType.LANGUAGES, 5);

        assertThat(words.check(json("['a','b','A']"), findings)).isEqualTo(json("['a','b']"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void countsBeforeItLooks() {
        LIST.check(json("[3,3,3,3]"), findings);

        assertThat(findings.problems()).containsExactly(FieldProblem.error("items", "list.tooLong", "3"));
    }

    @Test
    void putsTheFirstFirstWhenNobodyChose() {
        assertThat(new PrimaryRule(LIST, false).check(json("[{'value':'a'},{'value':'b'}]"), findings))
                .isEqualTo(json("[{'value':'a','primary':true},{'value':'b','primary':false}]"));
    }

    @Test
    void asksWhoComesFirstWhereItMustBeChosen() {
        PrimaryRule rule = new PrimaryRule(LIST, true);

        assertThat(rule.check(json("[{'value':'a'}]"), findings)).isEqualTo(json("[{'value':'a','primary':true}]"));
        rule.check(json("[{'value':'a'},{'value':'b'}]"), findings);
        assertThat(problems()).containsExactly("primary.missing at items");
    }

    @Test
    void doesNotAskWhoComesFirstWhileItemsAreWrong() {
        new PrimaryRule(LIST, true).check(json("[{'value':'a'},{'value':3},{'value':'b'}]"), findings);

        assertThat(problems()).containsExactly("type.text at items/1/value");
    }

    @Test
    void ordersASpan() {
        SpanRule span = new SpanRule(ofRecord().has("from", Words.date()).has("to", Words.date()), "from", "to");

        assertThat(span.check(json("{'from':'2026-01-01','to':'2026-01-01'}"), findings))
                .isNotNull();
        assertThat(span.check(json("{'from':'2026-01-01'}"), findings)).isNotNull();
        span.check(json("{'from':'2026-01-02','to':'2026-01-01'}"), findings);
        assertThat(findings.problems())
                .containsExactly(FieldProblem.error("items/to", "span.order", "2026-01-02", "2026-01-01"));
    }

    @Test
    void knowsItsOwnErrorsFromThoseOfOthers() {
        findings.at(1).error("required");

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.at(1).hasErrors()).isTrue();
        assertThat(findings.at(10).hasErrors()).isFalse();
    }
}
