package be.socialekaart.fields.asking;

import be.socialekaart.fields.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the provenance of a public fiche says about how well it is looked after. A field that a source holds says nothing:
 * nobody here is asked about it. That a name of the reference data was written anew says nothing either.
 *
 * @param confirmed when the field that waits longest was last changed or confirmed
 * @param evidence when any field was last changed, or confirmed in another way than by the link of a mailing: such an
 *     answer may say of other fields that they are in doubt, and it is told by itself
 * @param closed for good: there is nobody left to ask
 */
public record LastSigns(Optional<Instant> confirmed, Optional<Instant> evidence, boolean closed) {

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
                        .flatMap(field -> newestButByLink(field.getValue()).stream())
                        .max(Instant::compareTo),
                fiche.path("status").asString("").equals(Standing.CLOSED));
    }

    /** Whether anybody showed since then that the fiche is looked after. */
    public boolean evidenceSince(Instant asked) {
        return evidence.filter(asked::isBefore).isPresent() || confirmedSince(asked);
    }

    /**
     * Whether it answers what was asked then.
     *
     * @param unsure whoever was asked did not know about a part of it, and may have confirmed the rest: then all of it must
     *     have been looked at
     */
    public boolean answers(Instant asked, boolean unsure) {
        return closed || (unsure ? confirmedSince(asked) : evidenceSince(asked));
    }

    /** Whether there is no field left that nobody changed or confirmed since then. */
    private boolean confirmedSince(Instant asked) {
        return confirmed.filter(asked::isBefore).isPresent();
    }

    private static boolean isFilled(JsonNode fiche, String path) {
        return !fiche.at("/" + path).isNull() && !fiche.at("/" + path).isMissingNode();
    }

    private static Optional<Instant> newestButByLink(JsonNode field) {
        boolean byLink = "LINK".equals(field.path("confirmedHow").asString(""));
        return newest(field, byLink ? changes(field) : moments(field));
    }

    private static Optional<Instant> newest(JsonNode field) {
        return newest(field, moments(field));
    }

    private static Stream<String> moments(JsonNode field) {
        return Stream.concat(changes(field), Stream.of("confirmedAt"));
    }

    private static Stream<String> changes(JsonNode field) {
        return "REFERENCE".equals(field.path("origin").asString("")) ? Stream.empty() : Stream.of("changedAt");
    }

    private static Optional<Instant> newest(JsonNode field, Stream<String> moments) {
        return moments.map(field::path)
                .filter(JsonNode::isString)
                .map(moment -> Instant.parse(moment.asString()))
                .max(Instant::compareTo);
    }
}
