package be.socialekaart.fiche.duplicates;

import be.socialekaart.fiche.matching.Likeness;
import be.socialekaart.fiche.matching.Likeness.Door;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.reference.Areas;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.JsonNode;

/** A fiche, as far as it is compared with others. */
record Compared(UUID fiche, FicheValues values) {
    private static final List<String> FIELDS = List.of(
            "name", "kboNumber", "establishmentNumber", "rizivNumber", "addresses", "phones", "emails", "websites");
    private static final Set<String> STATUSES = Set.of("ACTIVE", "TEMPORARILY_CLOSED");
    private static final int SHORTEST_WORD = 4;
    private static final int BEGINNING = 5;

    boolean isCompared() {
        return STATUSES.contains(text("status"));
    }

    /** Who has one of these in common is worth comparing, as long as few have it. */
    Set<String> traits() {
        if (!isCompared()) return Set.of();
        Stream<String> numbers = Stream.of("kboNumber", "establishmentNumber", "rizivNumber")
                .filter(field -> !text(field).isEmpty())
                .map(field -> field + ":" + text(field));
        Stream<String> contacts = Stream.of("phones", "emails", "websites")
                .flatMap(field -> contacts(field).stream().map(value -> field + ":" + value));
        return Stream.of(numbers, contacts, doorTraits(), nameTraits())
                .flatMap(traits -> traits)
                .map(trait -> trait.length() > 200 ? trait.substring(0, 200) : trait)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Stream<String> doorTraits() {
        return doors().stream()
                .filter(door -> !door.postcode().isEmpty() && !door.street().isEmpty())
                .map(door -> "door:%s:%s:%s"
                        .formatted(
                                door.postcode(),
                                Likeness.comparable(door.street()),
                                Likeness.comparable(door.number())));
    }

    /** Its longer words, and its beginning, so that one typing error hides nobody. */
    private Stream<String> nameTraits() {
        String squeezed = Likeness.comparable(text("name"));
        Stream<String> words = Stream.of(text("name").split("[^\\p{L}\\p{N}]+"))
                .map(Likeness::comparable)
                .filter(word -> word.length() >= SHORTEST_WORD);
        Stream<String> beginning = Stream.of("^" + squeezed.substring(0, Math.min(BEGINNING, squeezed.length())));
        List<String> all = Stream.concat(words, beginning).distinct().toList();
        return postcodes().stream().flatMap(postcode -> all.stream().map(word -> "name:" + postcode + ":" + word));
    }

    private Collection<String> postcodes() {
        return doors().stream()
                .map(Door::postcode)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    List<Door> doors() {
        return items("addresses").stream().map(Door::of).toList();
    }

    /** As they are compared: an address on the web without its beginning and its last slash. */
    Set<String> contacts(String field) {
        return items(field).stream()
                .map(item -> item.path("value").asString("").toLowerCase(Locale.ROOT))
                .map(value -> value.replaceFirst("^https?://(www\\.)?", "").replaceAll("/+$", ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The province of its primary address, else of its first. */
    Optional<String> region() {
        return items("addresses").stream()
                .sorted(java.util.Comparator.comparing(
                        address -> !address.path("primary").asBoolean(false)))
                .flatMap(address -> Stream.of("nisCode", "postcode")
                        .map(code -> address.path(code).asString(""))
                        .flatMap(code -> Areas.load().provinceOf(code).stream()))
                .findFirst();
    }

    /** The same as long as no compared field says something else. */
    String print() {
        String said =
                FIELDS.stream().map(field -> String.valueOf(values.at(field))).collect(Collectors.joining("\n"));
        return DigestUtils.md5DigestAsHex(said.getBytes(StandardCharsets.UTF_8));
    }

    String text(String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.asString("");
    }

    private List<JsonNode> items(String field) {
        JsonNode value = values.at(field);
        return value == null ? List.of() : value.valueStream().toList();
    }
}
