package be.socialekaart.fiche.recognitions;

import be.socialekaart.fields.FicheValues;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One record of a source, after the rules. Public: whoever matches or follows up reads it.
 *
 * @param body as the source delivered it, normalised: the shape of the record in the API
 */
public record Recognition(String source, String id, Instant version, JsonNode body) {

    static final Set<String> ENDED = Set.of("WITHDRAWN", "ENDED", "EXPIRED");
    private static final List<String> ON_A_FICHE =
            List.of("number", "kind", "type", "typeCode", "status", "validFrom", "validTo", "capacity", "authority");

    public String number() {
        return text("number");
    }

    /** A suspension is not an end: the fiche shows it as it is. */
    public boolean ended() {
        return ENDED.contains(text("status"));
    }

    public String text(String member) {
        return body.path(member).asString("");
    }

    public List<Establishment> establishments() {
        return body.path("establishments").valueStream().map(Establishment::of).toList();
    }

    /** As it stands in the list of a fiche. */
    public ObjectNode item() {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("source", source);
        ON_A_FICHE.forEach(member -> {
            JsonNode value = FicheValues.present(body.get(member));
            if (value != null) item.set(member, value);
        });
        return item;
    }

    /** Whether this is the item of a fiche's list that this record is about. */
    public boolean isItem(JsonNode item) {
        return item.path("source").asString("").equalsIgnoreCase(source)
                && item.path("number").asString("").equalsIgnoreCase(number());
    }

    /** A place where the recognition holds. */
    public record Establishment(
            String number, String name, String street, String houseNumber, String postcode, String municipality) {

        static Establishment of(JsonNode node) {
            return new Establishment(
                    text(node, "number"),
                    text(node, "name"),
                    text(node, "street"),
                    text(node, "houseNumber"),
                    text(node, "postcode"),
                    text(node, "municipality"));
        }

        private static String text(JsonNode node, String member) {
            return node.path(member).asString("");
        }
    }

    /** Every name that the record gives, the establishments first. */
    public List<String> names() {
        return Stream.concat(establishments().stream().map(Establishment::name), Stream.of(text("holderName")))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    @Nullable
    public String holderKbo() {
        String kbo = text("holderKbo");
        return kbo.isEmpty() ? null : kbo;
    }
}
