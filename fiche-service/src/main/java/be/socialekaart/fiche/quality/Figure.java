package be.socialekaart.fiche.quality;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in one part of the register.
 *
 * @param key of the part within its level
 */
record Figure(Level level, String key, Map<Measure, Count> counts) {
    private static final Count NOTHING = new Count(0, null);

    /** @param median in days, of the fiches that count; null where there are none, or where it is no age */
    record Count(int fiches, @Nullable Integer median) {}

    /** Empty where the page has to say that these fiches are nowhere. */
    public String name() {
        return level.nameOf(key);
    }

    public int count(Measure measure) {
        return counts.getOrDefault(measure, NOTHING).fiches();
    }

    public @Nullable Integer median(Measure measure) {
        return counts.getOrDefault(measure, NOTHING).median();
    }

    /** Of all fiches in this part. */
    public int percent(Measure measure) {
        return (int) Math.round(100 * share(measure));
    }

    private double share(Measure measure) {
        int all = count(Measure.FICHES);
        return all == 0 ? 0 : (double) count(measure) / all;
    }

    /** Where most is to be done comes first; the larger part before the smaller one. */
    static Comparator<Figure> worstFirst(Measure measure) {
        return Comparator.<Figure>comparingDouble(figure -> -figure.badness(measure))
                .thenComparing(figure -> -figure.count(Measure.FICHES))
                .thenComparing(Figure::key);
    }

    private double badness(Measure measure) {
        if (measure.hasMedian()) {
            Integer days = median(measure);
            return days == null ? -1 : days;
        }
        if (measure == Measure.FICHES) return count(measure);
        return measure == Measure.LOOKED_AFTER ? -share(measure) : share(measure);
    }
}
