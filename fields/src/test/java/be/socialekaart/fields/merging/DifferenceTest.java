package be.socialekaart.fields.merging;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.merging.Difference.Kind;
import be.socialekaart.fields.merging.Difference.Line;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void showsAChangedItemAsItWasAndAsItBecomes() {
        assertThat(Difference.between(
                        "phones",
                        json("[{'value':'+3292000000','label':'onthaal'},{'value':'1712'}]"),
                        json("[{'value':'+3292000000','label':'avond'},{'value':'1712'},{'value':'106'}]")))
                .containsExactly(
                        new Line(Kind.REMOVED, "09 200 00 00 (onthaal)"),
                        new Line(Kind.ADDED, "09 200 00 00 (avond)"),
                        new Line(Kind.KEPT, "1712"),
                        new Line(Kind.ADDED, "106"));
    }

    @Test
    void comparesATextLineByLine() {
        assertThat(Difference.between("purpose", json("'een\\ntwee\\ndrie'"), json("'een\\n2\\ndrie\\nvier'")))
                .containsExactly(
                        new Line(Kind.KEPT, "een"),
                        new Line(Kind.REMOVED, "twee"),
                        new Line(Kind.ADDED, "2"),
                        new Line(Kind.KEPT, "drie"),
                        new Line(Kind.ADDED, "vier"));
    }

    @Test
    void showsADayThatCloses() {
        assertThat(Difference.between("openingHours", json("{'MON':[{'from':'09:00','to':'12:30'}]}"), null))
                .containsExactly(new Line(Kind.REMOVED, "maandag: 9 tot 12.30 uur"));
    }

    @Test
    void isEmptyForAFieldThatIsEmptyOnBothSides() {
        assertThat(Difference.between("phones", json("[]"), null)).isEmpty();
    }

    @Test
    void doesNotWorkItselfToDeathOnTwoEndlessTexts() {
        String many = "x\\n".repeat(5_000);
        assertThat(Difference.between("purpose", json("'" + many + "'"), json("'" + many + "y'")))
                .hasSize(10_001);
    }
}
