package be.socialekaart.fiche.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Fiches for a spreadsheet, a line each. */
final class CsvFile implements ListFile {
    private final CsvTable table;

    CsvFile(OutputStream out, List<String> columns) throws IOException {
        table = new CsvTable(out, columns);
    }

    @Override
    public void add(Row row) throws IOException {
        table.add(row.cells());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
