package be.socialekaart.fiche.mapping;

import java.util.Locale;

/** Which part of the map is shown: every step of zoom halves its sides. */
record View(Point middle, int zoom) {
    static final int DEEPEST = 6;
    static final int CLOSE = 3;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 270;

    static final View WHOLE = new View(new Point(WIDTH / 2, HEIGHT / 2), 0);

    /** What is no place or no step leads to the whole map. */
    static View read(String middle, String zoom) {
        if (!middle.matches("\\d{1,3},\\d{1,3}") || !zoom.matches("\\d")) return WHOLE;
        String[] at = middle.split(",");
        return new View(
                new Point(Integer.parseInt(at[0]), Integer.parseInt(at[1])), Math.min(Integer.parseInt(zoom), DEEPEST));
    }

    double width() {
        return WIDTH / (1 << zoom);
    }

    double height() {
        return HEIGHT / (1 << zoom);
    }

    double left() {
        return middle.x() - width() / 2;
    }

    double top() {
        return middle.y() - height() / 2;
    }

    boolean shows(Point point) {
        return Math.abs(point.x() - middle.x()) <= width() / 2 && Math.abs(point.y() - middle.y()) <= height() / 2;
    }

    /** A length that looks the same at every step. */
    public double sized(double length) {
        return length / (1 << zoom);
    }

    public String box() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f %.3f", left(), top(), width(), height());
    }

    View at(Point other) {
        return new View(other, zoom);
    }

    View zoomed(int steps) {
        int next = Math.clamp(zoom + steps, 0, DEEPEST);
        return next == 0 ? WHOLE : new View(middle, next);
    }

    public boolean isWhole() {
        return zoom == 0;
    }

    /** As the address of the page writes it. */
    String written() {
        return Math.round(middle.x()) + "," + Math.round(middle.y());
    }
}
