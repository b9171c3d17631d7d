package be.socialekaart.fields.merging;

import be.socialekaart.fields.merging.Difference.Kind;
import be.socialekaart.fields.merging.Difference.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two texts side by side: what they have longest in common is kept, the rest came or went. */
final class LineByLine {

    /** Above this many pairs of lines nobody reads the difference, and finding it would cost memory. */
    private static final int MOST_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private LineByLine(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
    }

    static List<Line> between(List<String> before, List<String> after) {
        return (long) before.size() * after.size() > MOST_PAIRS
                ? Stream.concat(all(Kind.REMOVED, before), all(Kind.ADDED, after))
                        .toList()
                : new LineByLine(before, after).lines();
    }

    private static Stream<Line> all(Kind kind, List<String> lines) {
        return lines.stream().map(line -> new Line(kind, line));
    }

    private List<Line> lines() {
        count();
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (isKept(i, j)) {
                lines.add(new Line(Kind.KEPT, before.get(i)));
                i++;
                j++;
            } else if (isRemoved(i, j)) {
                lines.add(new Line(Kind.REMOVED, before.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, after.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines both have in common from here to the end. */
    private void count() {
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private boolean isKept(int i, int j) {
        return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
    }

    private boolean isRemoved(int i, int j) {
        return i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1]);
    }
}
