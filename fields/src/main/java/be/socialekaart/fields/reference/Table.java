package be.socialekaart.fields.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the tables beside this class. Several values in one cell are separated by a bar. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), row);
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read", e);
        }
    }

    /** A table as text, in the form of those beside this class. */
    static <T> List<T> parse(String table, Function<CSVRecord, T> row) throws IOException {
        return FORMAT.parse(new StringReader(table)).stream().map(row).toList();
    }

    static String write(List<String> columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.DEFAULT)) {
            printer.printRecord(columns);
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("A table cannot be written", e);
        }
        return table.toString();
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    static @Nullable LocalDate dateOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
