package be.socialekaart.workflow.unmatched;

import be.socialekaart.events.DecisionEvent.Placement;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ProposalEvent.Candidate;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recognition that waits for a place. Public: its case, its page and its decision read it.
 *
 * @param record as the source delivered it
 * @param placement null until somebody decided
 * @param target the fiche it was linked to
 */
public record UnmatchedRecognition(
        String source,
        JsonNode record,
        List<Candidate> candidates,
        @Nullable Placement placement,
        @Nullable UUID target) {

    public static UnmatchedRecognition asked(String source, JsonNode record, List<Candidate> candidates) {
        return new UnmatchedRecognition(source, record, candidates, null, null);
    }

    public String name() {
        return Stream.concat(establishments().map(place -> text(place, "name")), Stream.of(text(record, "holderName")))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(text(record, "number"));
    }

    /**
     * The fiche on which it came to stand; null when it has no place.
     *
     * @param own the fiche that is made from it
     */
    public @Nullable UUID standsOn(UUID own) {
        return placement == Placement.NEW_FICHE ? own : target;
    }

    public List<String> postcodes() {
        return establishments().map(place -> text(place, "postcode")).toList();
    }

    /** As the field of a fiche: what is under review. */
    public FieldChange change() {
        ObjectNode item = ((ObjectNode) record).deepCopy().put("source", source);
        JsonNode list = JsonNodeFactory.instance.arrayNode().add(item);
        return new FieldChange(
                "recognitions", null, FieldRules.check("recognitions", list).value());
    }

    public List<String> recognition() {
        return FieldText.lines("recognitions", change().to());
    }

    public String holder() {
        return words(record, "holderName", "holderKbo");
    }

    public List<String> places() {
        return establishments()
                .map(place -> words(place, "name", "street", "houseNumber", "postcode", "municipality", "number"))
                .toList();
    }

    private Stream<JsonNode> establishments() {
        return record.path("establishments").valueStream();
    }

    private static String words(JsonNode node, String... members) {
        return Stream.of(members)
                .map(member -> text(node, member))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
