package be.socialekaart.fiche.announcing;

import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fields.reference.Area;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.values.KboNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody says of a provider that may have no fiche yet.
 *
 * @param where a postcode, a municipality or a part of one
 */
record Sought(String name, String where, String kbo, String street, String number) {
    private static final int LONGEST = 200;
    private static final Set<Area.Kind> SMALL = Set.of(Area.Kind.MUNICIPALITY, Area.Kind.PLACE, Area.Kind.POSTCODE);

    static Sought of(MultiValueMap<String, String> typed) {
        return new Sought(
                text(typed, "naam"),
                text(typed, "waar"),
                text(typed, "kbo"),
                text(typed, "straat"),
                text(typed, "nummer"));
    }

    boolean isEmpty() {
        return (name + where + kbo).isEmpty();
    }

    /** What is wrong with it: the name of the box, and the key of the sentence. */
    List<Problem> problems() {
        return Stream.of(
                        problem(name.isEmpty(), "naam", "announcing.name.missing"),
                        problem(where.isEmpty(), "waar", "announcing.where.missing"),
                        problem(!where.isEmpty() && postcodes().isEmpty(), "waar", "announcing.where.unknown"),
                        problem(!kbo.isEmpty() && KboNumber.of(kbo).isEmpty(), "kbo", "announcing.kbo.invalid"))
                .flatMap(Optional::stream)
                .toList();
    }

    record Problem(String box, String key) {}

    /** Fiches are compared with what a source delivers; here a person says it. */
    Recognition asRecord() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("holderName", name);
        KboNumber.of(kbo).ifPresent(number -> body.put("holderKbo", number.value()));
        var places = body.putArray("establishments");
        postcodes().forEach(postcode -> places.add(place(postcode)));
        return new Recognition("", "", Instant.EPOCH, body);
    }

    List<String> postcodes() {
        return Areas.load().resolve(where).stream()
                .filter(area -> SMALL.contains(area.kind()))
                .flatMap(area -> area.postcodes().stream())
                .distinct()
                .toList();
    }

    private JsonNode place(String postcode) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("postcode", postcode)
                .put("street", street)
                .put("houseNumber", number);
    }

    private static Optional<Problem> problem(boolean wrong, String box, String key) {
        return wrong ? Optional.of(new Problem(box, key)) : Optional.empty();
    }

    private static String text(MultiValueMap<String, String> typed, String box) {
        return line(typed.getFirst(box));
    }

    /** Letters only, and no more than a name has. */
    static String line(@Nullable String value) {
        String line = value == null
                ? ""
                : value.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
    }
}
