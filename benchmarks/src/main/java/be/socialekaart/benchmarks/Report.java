package be.socialekaart.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;

/** The figures, one line each. */
final class Report {

    private static final PrintWriter OUT = new PrintWriter(System.out, true);

    private Report() {}

    static void line(String format, Object... figures) {
        OUT.println(String.format(Locale.ROOT, format, figures));
    }
}
