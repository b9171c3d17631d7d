package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.packing.Pack.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One table that was handed in, read line by line; what is wrong is collected and no line of it comes through. */
final class Sheet {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final String table;
    private final List<Problem> problems;

    Sheet(String table, List<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** A line as it is read. */
    final class Cells {
        private final CSVRecord record;
        private boolean wrong;

        private Cells(CSVRecord record) {
            this.record = record;
        }

        String text(String column) {
            return record.isSet(column) ? record.get(column) : "";
        }

        String needed(String column, Pattern form) {
            if (!form.matcher(text(column)).matches()) wrong("pack.value." + column, text(column));
            return text(column);
        }

        String oneOf(String column, Set<String> known) {
            if (!known.contains(text(column))) wrong("pack.value." + column, text(column));
            return text(column);
        }

        List<String> several(String column) {
            return text(column).isEmpty()
                    ? List.of()
                    : Arrays.asList(text(column).split("\\|"));
        }

        double degrees(String column, double least, double most) {
            try {
                double value = Double.parseDouble(text(column));
                if (value >= least && value <= most) return value;
            } catch (NumberFormatException unreadable) {
                // said below, as for a number that is elsewhere in the world
            }
            wrong("pack.value." + column, text(column));
            return 0;
        }

        void wrong(String reason, String value) {
            wrong = true;
            problems.add(new Problem(table, record.getRecordNumber() + 1, reason, value));
        }
    }

    <T> List<T> read(String text, List<String> columns, Function<Cells, T> row) {
        List<T> rows = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            List<String> missing = columns.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) problems.add(new Problem(table, 1, "pack.columns", String.join(", ", missing)));
            else for (CSVRecord record : parser) add(rows, new Cells(record), row);
        } catch (IOException | IllegalArgumentException | UncheckedIOException unreadable) {
            problems.add(new Problem(table, 0, "pack.unreadable", ""));
        }
        return rows;
    }

    private static <T> void add(List<T> rows, Cells cells, Function<Cells, T> row) {
        T read = row.apply(cells);
        if (!cells.wrong && read != null) rows.add(read);
    }
}
