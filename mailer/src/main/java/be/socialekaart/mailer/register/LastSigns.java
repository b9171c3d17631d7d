package be.socialekaart.mailer.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the provenance of a fiche says about how well it is looked after.
 *
 * @param confirmed when the field that waits longest was last changed or confirmed; a field that a source holds does not
 *     wait for anybody
 * @param evidence when any field at all was last changed or confirmed, by whomever
 */
record LastSigns(Optional<Instant> confirmed, Optional<Instant> evidence) {

    static LastSigns of(JsonNode fiche) {
        List<Map.Entry<String, JsonNode>> filled = fiche.path("provenance").properties().stream()
                .filter(field -> isFilled(fiche, field.getKey()))
                .toList();
        return new LastSigns(
                filled.stream()
                        .map(Map.Entry::getValue)
                        .filter(field -> !"SOURCE".equals(field.path("owner").asString("")))
                        .flatMap(field -> newest(field).stream())
                        .min(Instant::compareTo),
                fiche.path("provenance")
                        .valueStream()
                        .flatMap(field -> newest(field).stream())
                        .max(Instant::compareTo));
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
