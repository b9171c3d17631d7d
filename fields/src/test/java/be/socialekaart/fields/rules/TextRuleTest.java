package be.socialekaart.fields.rules;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldProblem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class TextRuleTest {

    private final Findings findings = Findings.about("purpose");

    private JsonNode check(Rule rule, String text) {
        return rule.check(StringNode.valueOf(text), findings);
    }

    @Test
    void keepsALineOnOneLine() {
        assertThat(check(TextRule.line(50), " een\n twee\tdrie ")).isEqualTo(json("'een twee drie'"));
        assertThat(check(TextRule.lines(50), "een\ntwee")).isEqualTo(json("'een\\ntwee'"));
    }

    @Test
    void countsWhatIsLeftAndNotWhatWasTyped() {
        assertThat(check(TextRule.line(5), "  \u200ba b c\u202e  ")).isEqualTo(json("'a b c'"));
        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        check(TextRule.line(3), "😀😀😀");
        assertThat(findings.problems()).isEmpty();

        check(TextRule.line(3), "😀😀😀😀");
        assertThat(findings.problems()).containsExactly(FieldProblem.error("purpose", "text.tooLong", "3", "4"));
    }

    @Test
    void isEmptyWithoutAnythingToSee() {
        assertThat(check(TextRule.name(5), "\u200b \u202e\n")).isNull();
        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void asksMoreOfAName() {
        assertThat(check(TextRule.name(5), "a")).isNull();
        assertThat(findings.problems()).containsExactly(FieldProblem.error("purpose", "text.tooShort", "2"));
    }

    @Test
    void pointsAtANationalRegisterNumber() {
        assertThat(check(TextRule.line(50), "van 85.07.30-033.28")).isNotNull();
        assertThat(findings.problems())
                .containsExactly(FieldProblem.warning("purpose", "insz.inText", "5", "••.••.••-•••.28"));
        assertThat(findings.hasErrors()).isFalse();
    }

    @Test
    void findsANationalRegisterNumberThatIsPulledApartByWhatCannotBeSeen() {
        check(TextRule.line(50), "85.07\u200b.30-0\u200b33.28");

        assertThat(findings.problems()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(TextRule.line(50).check(json("['x']"), findings)).isNull();
        assertThat(findings.problems()).containsExactly(FieldProblem.error("purpose", "type.text"));
    }
}
