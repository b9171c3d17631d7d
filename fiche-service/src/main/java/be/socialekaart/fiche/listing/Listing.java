package be.socialekaart.fiche.listing;

import be.socialekaart.fiche.printing.Pdf;
import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.sharing.Sharing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Writes all results of a search into a file, in the language of whoever reads. Public: jobs and pages ask for files. */
@Component
public class Listing {
    private final Rows rows;
    private final Pdf pdf;
    private final Sharing sharing;
    private final ListWording wording;

    Listing(Rows rows, Pdf pdf, Sharing sharing, ListWording wording) {
        this.rows = rows;
        this.pdf = pdf;
        this.sharing = sharing;
        this.wording = wording;
    }

    /** @param progress is told how many are written, now and then */
    public void write(SearchQuery query, Format format, OutputStream out, IntConsumer progress) {
        int[] written = {0};
        try (ListFile file = file(query, format, out)) {
            rows.each(query, page -> {
                add(file, page);
                written[0] += page.size();
                progress.accept(written[0]);
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("No " + format + " of a list", failed);
        }
    }

    private static void add(ListFile file, List<Row> page) {
        try {
            file.addAll(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ListFile file(SearchQuery query, Format format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(out, wording.columns());
            case XLSX -> new XlsxFile(out, wording.sheet(), wording.columns());
            case PDF ->
                new PaperFile(pdf, out, Map.of("address", sharing.absolute(query.href()), "now", wording.now()));
        };
    }
}
