package be.socialekaart.fiche.reading;

import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.stream.Collectors;

/** The versions of a fiche, newest first. */
record HistoryPage(List<Row> rows) {

    /** @param changed labels of what changed; empty for the first version */
    record Row(int version, Sentence by, String changed) {}

    static HistoryPage of(List<History.Entry> entries) {
        return new HistoryPage(entries.stream().map(HistoryPage::row).toList());
    }

    private static Row row(History.Entry entry) {
        String changed = entry.version() == 1
                ? ""
                : entry.changed().stream().map(FieldText::label).collect(Collectors.joining(", "));
        return new Row(entry.version(), Sentence.of(entry), changed);
    }
}
