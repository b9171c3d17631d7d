package be.socialekaart.fiche.matching;

import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A fiche that has something in common with a record.
 *
 * @param similarity of the names, 0 to 1, by the trigrams they share
 */
record Candidate(UUID fiche, FicheValues values, double similarity) {

    String text(String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.asString("");
    }

    List<JsonNode> items(String field) {
        JsonNode value = values.at(field);
        return value == null ? List.of() : value.valueStream().toList();
    }
}
