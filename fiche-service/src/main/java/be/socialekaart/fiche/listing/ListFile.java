package be.socialekaart.fiche.listing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that grows row by row; complete when it is closed. */
interface ListFile extends Closeable {

    void add(Row row) throws IOException;

    default void addAll(List<Row> rows) throws IOException {
        for (Row row : rows) add(row);
    }
}
