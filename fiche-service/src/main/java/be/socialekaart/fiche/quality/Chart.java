package be.socialekaart.fiche.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lying bars, one below the other, each under its name; drawn on the server, beside a table that says the same. */
record Chart(List<Bar> bars) {
    static final int WIDTH = 400;
    private static final int STEP = 38;
    private static final int TEXT = 14;
    private static final int LONGEST = 46;

    /** @param label empty where the page has words for it */
    record Bar(String label, @Nullable Measure measure, int value, int y, int width) {

        public String shortLabel() {
            return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
        }

        public int textY() {
            return y + TEXT;
        }

        public int barY() {
            return y + TEXT + 6;
        }
    }

    static Chart shares(List<Figure> figures, Measure measure) {
        List<Bar> bars = new ArrayList<>();
        for (Figure figure : figures) {
            int percent = figure.percent(measure);
            bars.add(new Bar(figure.name(), null, percent, bars.size() * STEP, WIDTH * percent / 100));
        }
        return new Chart(List.copyOf(bars));
    }

    /** The longest bar fills the width. */
    static Chart ages(Figure figure) {
        int longest =
                Measure.ages().stream().mapToInt(age -> days(figure, age)).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Measure age : Measure.ages()) {
            int days = days(figure, age);
            int width = longest == 0 ? 0 : (int) ((long) WIDTH * days / longest);
            bars.add(new Bar("", age, days, bars.size() * STEP, width));
        }
        return new Chart(List.copyOf(bars));
    }

    private static int days(Figure figure, Measure age) {
        Integer days = figure.median(age);
        return days == null ? 0 : days;
    }

    public String box() {
        return "0 0 " + WIDTH + " " + Math.max(1, bars.size()) * STEP;
    }
}
