package be.socialekaart.suggestion.reporting;

import be.socialekaart.fields.text.FieldText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field that a source was told about, as the status page shows it.
 *
 * @param value what the fiche says since the source answered
 */
public record SourceReport(
        String path,
        String source,
        Instant toldAt,
        @Nullable Instant settledAt,
        @Nullable JsonNode value) {

    public String label() {
        return FieldText.label(path);
    }

    public List<String> now() {
        return FieldText.lines(path, value);
    }
}
