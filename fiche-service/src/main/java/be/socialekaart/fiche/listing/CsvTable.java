package be.socialekaart.fiche.listing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * UTF-8 with a mark at the start and semicolons between the cells: so that the spreadsheets of Dutch-speaking Belgium, where
 * the comma is in numbers, open it with one click and the right accents. No cell runs as a formula. Public: whatever is
 * written for a spreadsheet is written by this.
 */
public final class CsvTable implements Closeable {
    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    public CsvTable(OutputStream out, List<String> columns) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(columns);
    }

    public void add(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Cells::safe));
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
