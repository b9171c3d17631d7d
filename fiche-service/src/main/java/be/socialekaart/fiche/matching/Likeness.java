package be.socialekaart.fiche.matching;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * How alike two providers are by name and by address, in the points that every comparison here gives. Public: a record is
 * compared with a fiche, and a fiche with another.
 */
public final class Likeness {

    /** A name, or an address, that is the same. */
    public static final int WEIGHT = 40;

    private static final int SAME_STREET = 25;
    public static final int SAME_POSTCODE = 10;
    private static final double LOOKS_LIKE = 0.3;
    private static final double IS_SO = 0.9;

    private Likeness() {}

    /** An address, as far as it is compared. */
    public record Door(String postcode, String street, String number) {

        public static Door of(JsonNode address) {
            return new Door(text(address, "postcode"), text(address, "street"), text(address, "number"));
        }
    }

    /** @param similarity 0 to 1, by the trigrams they share */
    public static int ofNames(double similarity) {
        if (similarity < LOOKS_LIKE) return 0;
        return similarity >= IS_SO ? WEIGHT : (int) Math.round(WEIGHT * similarity);
    }

    /** The two that are nearest to each other. */
    public static int ofDoors(Collection<Door> some, Collection<Door> others) {
        return some.stream()
                .flatMapToInt(door -> others.stream().mapToInt(other -> nearness(door, other)))
                .max()
                .orElse(0);
    }

    private static int nearness(Door door, Door other) {
        if (door.postcode.isEmpty() || !door.postcode.equals(other.postcode)) return 0;
        String street = comparable(door.street);
        if (street.isEmpty() || !street.equals(comparable(other.street))) return SAME_POSTCODE;
        return comparable(door.number).equals(comparable(other.number)) ? WEIGHT : SAME_STREET;
    }

    /** Without accents, spaces and points, and with the usual short forms written out. */
    public static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\bstr\\.|str\\.(?= |$)", "straat")
                .replaceAll("\\bst[.-]|\\bst\\b", "sint")
                .replaceAll("[^a-z0-9]+", "");
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
