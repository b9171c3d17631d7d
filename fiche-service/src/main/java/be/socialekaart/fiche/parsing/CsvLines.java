package be.socialekaart.fiche.parsing;

import be.socialekaart.web.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Comma separated, in UTF-8, with the names of the record as columns; {@link CsvRecord} says how lists are written.
 * Cells are text, whatever they look like. What cannot be a file of this kind is refused as a whole.
 */
final class CsvLines implements Lines {
    private static final int MOST_COLUMNS = 100;

    /** What a row means. */
    interface Row {
        Line read(int number, List<String> columns, List<String> cells, int size);
    }

    private final ShortRecords characters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Row row;
    private final List<String> columns;
    private boolean lastIsWhole = true;

    CsvLines(InputStream body, List<String> needed, Row row) throws IOException {
        characters = new ShortRecords(
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()), 64 * 1024));
        parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(characters);
        records = parser.iterator();
        this.row = row;
        columns = columns(needed);
    }

    @Override
    public @Nullable Line next() throws IOException {
        CSVRecord record = read();
        if (record == null) return null;
        int number = Math.toIntExact(parser.getRecordNumber());
        lastIsWhole = record.size() == columns.size();
        if (!lastIsWhole) return Line.broken(number, record.size() > 0 ? record.get(0) : null, "delivery.line.columns");
        int size = record.stream().mapToInt(CsvLines::size).sum();
        return size > Line.LONGEST
                ? Line.broken(number, record.get(columns.indexOf("id")), "delivery.line.tooLong")
                : row.read(number, columns, record.toList(), size);
    }

    /** With the comma after it. */
    private static int size(String cell) {
        return cell.getBytes(StandardCharsets.UTF_8).length + 1;
    }

    @Override
    public Optional<String> cutOff() {
        return characters.endsWithLineEnd() || lastIsWhole ? Optional.empty() : Optional.of("delivery.cutOff");
    }

    private List<String> columns(List<String> needed) throws IOException {
        CSVRecord header = read();
        if (header == null) throw Refusal.invalid("body", "delivery.empty");
        List<String> names =
                header.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        if (names.size() > MOST_COLUMNS) throw Refusal.invalid("body", "delivery.columns.many");
        if (names.stream().distinct().count() < names.size()) throw Refusal.invalid("body", "delivery.columns.twice");
        needed.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(missing -> {
            throw Refusal.invalid(missing, "delivery.columns.missing");
        });
        return names;
    }

    private @Nullable CSVRecord read() throws IOException {
        characters.nextRecord();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException unreadable) {
            throw refusal(unreadable.getCause());
        } catch (IllegalStateException unreadable) {
            if (unreadable.getCause() instanceof IOException cause) throw refusal(cause);
            throw unreadable;
        }
    }

    /** A connection that broke is for the caller to know; what is no CSV or no UTF-8 is the sender's to mend. */
    private static IOException refusal(IOException cause) {
        if (cause instanceof CharacterCodingException) throw Refusal.invalid("body", "delivery.notUtf8");
        if (cause instanceof ShortRecords.TooLong) throw Refusal.invalid("body", "delivery.recordTooLong");
        if (cause instanceof CSVException) throw Refusal.invalid("body", "delivery.notCsv");
        return cause;
    }
}
