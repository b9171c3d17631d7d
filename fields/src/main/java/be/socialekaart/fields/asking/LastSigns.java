package be.socialekaart.fields.asking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the provenance of a public fiche says about how well it is looked after. A field that a source holds says nothing:
 * nobody here is asked about it.
 *
 * @param confirmed when the field that waits longest was last changed or confirmed
 * @param evidence when any field was last changed or confirmed, by whomever
 */
public record LastSigns(Optional<Instant> confirmed, Optional<Instant> evidence) {

    public static LastSigns of(JsonNode fiche) {
        List<Map.Entry<String, JsonNode>> ours = fiche.path("provenance").properties().stream()
                .filter(field -> !"SOURCE".equals(field.getValue().path("owner").asString("")))
                .toList();
        return new LastSigns(
                ours.stream()
                        .filter(field -> isFilled(fiche, field.getKey()))
                        .flatMap(field -> newest(field.getValue()).stream())
                        .min(Instant::compareTo),
                ours.stream()
                        .flatMap(field -> newest(field.getValue()).stream())
                        .max(Instant::compareTo));
    }

    /** Whether anybody showed since then that the fiche is looked after. */
    public boolean evidenceSince(Instant asked) {
        return evidence.filter(asked::isBefore).isPresent();
    }

    private static boolean isFilled(JsonNode fiche, String path) {
        return !fiche.at("/" + path).isNull() && !fiche.at("/" + path).isMissingNode();
    }

    private static Optional<Instant> newest(JsonNode field) {
        return Stream.of("changedAt", "confirmedAt")
                .map(field::path)
                .filter(JsonNode::isString)
                .map(moment -> Instant.parse(moment.asString()))
                .max(Instant::compareTo);
    }
}
