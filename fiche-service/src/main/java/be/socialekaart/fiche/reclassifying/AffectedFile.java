package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.reclassifying.Affected.Row;
import be.socialekaart.fields.reference.Rubriek;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The fiches of a plan as a file for a spreadsheet, with the mark and the semicolons of our other lists. */
final class AffectedFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private AffectedFile() {}

    static byte[] of(Preview preview, List<Row> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord("fiche", "name", "municipality", "from", "to");
            for (Row row : rows)
                printer.printRecord(
                        row.fiche(),
                        harmless(row.name()),
                        row.municipality(),
                        preview.old().key(),
                        key(row.other() ? preview.second() : preview.first()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String key(@Nullable Rubriek rubriek) {
        return rubriek == null ? "" : rubriek.key();
    }

    /** A spreadsheet would take it for a formula. */
    private static String harmless(String name) {
        return name.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + name : name;
    }
}
