package be.socialekaart.fiche.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The records of one delivery, read from the wire one at a time. Public: the intake reads it to its end. */
public interface Lines {

    static Lines ofNdjson(InputStream body) {
        return new NdjsonLines(body);
    }

    /** Recognitions. */
    static Lines ofCsv(InputStream body) throws IOException {
        return new CsvLines(body, List.of("id", "version", "number", "kind", "status"), CsvRecord::line);
    }

    /** Rows of any kind, as flat records: a column is a member, an empty cell is none. */
    static Lines ofRows(InputStream body, List<String> needed) throws IOException {
        return new CsvLines(body, needed, CsvRecord::flat);
    }

    static Lines ofJson(InputStream body) {
        return new JsonLines(body);
    }

    /** The next record, or null after the last. Throws a refusal when the file as a whole cannot be what was meant. */
    @Nullable
    Line next() throws IOException;

    /** How many records the sender says there are; known at the end only. */
    default OptionalInt stated() {
        return OptionalInt.empty();
    }

    /** Why the file ends in the middle, if it does. */
    default Optional<String> cutOff() {
        return Optional.empty();
    }
}
