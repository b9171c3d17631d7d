package be.socialekaart.fiche.listing;

import be.socialekaart.fiche.printing.Pdf;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list to print. It is laid out as a whole, so its length is limited by whoever asks for it. */
final class PaperFile implements ListFile {
    private final Pdf pdf;
    private final OutputStream out;
    private final Map<String, Object> about;
    private final List<Row> rows = new ArrayList<>();

    /** @param about what stands above the list */
    PaperFile(Pdf pdf, OutputStream out, Map<String, Object> about) {
        this.pdf = pdf;
        this.out = out;
        this.about = about;
    }

    @Override
    public void add(Row row) {
        rows.add(row);
    }

    @Override
    public void close() {
        Map<String, Object> model = new HashMap<>(about);
        model.put("rows", rows);
        pdf.write("printing/list", model, out);
    }
}
