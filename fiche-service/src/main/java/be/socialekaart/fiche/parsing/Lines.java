package be.socialekaart.fiche.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The records of one delivery, read from the wire one at a time. Public: the intake reads it to its end. */
public interface Lines {

    static Lines ofNdjson(InputStream body) {
        return new NdjsonLines(body);
    }

    static Lines ofCsv(InputStream body) throws IOException {
        return new CsvLines(body);
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
