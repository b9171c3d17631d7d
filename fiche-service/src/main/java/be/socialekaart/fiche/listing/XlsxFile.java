package be.socialekaart.fiche.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet whose rows leave memory as they are written. Every cell is a text. */
final class XlsxFile implements ListFile {
    private static final int FLUSHED = 200;
    private static final int WIDE = 28;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxFile(OutputStream out, String title, List<String> columns) {
        workbook = new Workbook(out, "Sociale Kaart Actueel", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDE);
            sheet.style(0, column).bold().set();
        }
        write(columns);
    }

    @Override
    public void add(Row row) throws IOException {
        write(row.cells());
        if (rows % FLUSHED == 0) sheet.flush();
    }

    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++)
            if (!cells.get(column).isEmpty()) sheet.inlineString(rows, column, Cells.safe(cells.get(column)));
        rows++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
