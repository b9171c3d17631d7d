package be.socialekaart.fiche.mapping;

import java.util.Locale;

/**
 * One dot: as many results as lie there or close by.
 *
 * @param places how many dots went up in it
 */
record Mark(Point at, String label, int count, int places, String href) {

    public String x() {
        return written(at.x());
    }

    public String y() {
        return written(at.y());
    }

    public double size() {
        return 11 + 3 * Math.min(4, Math.log10(count) * 2);
    }

    static String written(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
