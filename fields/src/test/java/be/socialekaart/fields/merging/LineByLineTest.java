package be.socialekaart.fields.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.merging.Difference.Kind;
import be.socialekaart.fields.merging.Difference.Line;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineByLineTest {

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(6);
    }

    @Property
    void readsAsTheOneTextAndAsTheOther(@ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        List<Line> lines = LineByLine.between(before, after);

        assertThat(without(Kind.ADDED, lines)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, lines)).isEqualTo(after);
    }

    @Property
    void keepsEverythingOfATextThatIsOnlyAddedTo(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> more) {
        List<String> after = new ArrayList<>(before);
        after.addAll(more);

        assertThat(LineByLine.between(before, after)).noneMatch(line -> line.kind() == Kind.REMOVED);
    }

    private static List<String> without(Kind kind, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind() != kind)
                .map(Line::text)
                .toList();
    }
}
