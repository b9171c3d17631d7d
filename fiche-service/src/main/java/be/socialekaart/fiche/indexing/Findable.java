package be.socialekaart.fiche.indexing;

import be.socialekaart.fiche.wording.Compounds;
import be.socialekaart.fiche.wording.Synonyms;
import be.socialekaart.fiche.wording.Words;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Place;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What can be found of a fiche, in the four parts in which search weighs words: name, headings, texts, places. */
record Findable(
        UUID fiche,
        String name,
        String sortName,
        String label,
        String headings,
        String texts,
        String places,
        List<String> rubrieken,
        List<String> addressNis,
        List<String> addressPostcodes,
        List<String> addressZones,
        List<String> homeVisits,
        List<String> alsoServes,
        String kind,
        boolean recognised,
        @Nullable Double lat,
        @Nullable Double lon) {

    private static final Set<String> FOUND = Set.of("ACTIVE", "TEMPORARILY_CLOSED");

    static boolean isFound(FicheValues values) {
        return FOUND.contains(Standing.on(Standing.today(), values).status());
    }

    static Findable of(UUID fiche, FicheValues values) {
        List<JsonNode> addresses = items(values, "addresses");
        List<Rubriek> rubrieken = words(values, "rubrieken").stream()
                .flatMap(code -> Rubrieken.load().byCode(code).stream())
                .flatMap(Findable::upwards)
                .distinct()
                .toList();
        Optional<Spot> spot = Spot.of(addresses);
        return new Findable(
                fiche,
                text(values.at("name")),
                Words.split(text(values.at("name"))).collect(Collectors.joining(" ")),
                opened(text(values.at("name"))),
                opened(join(rubrieken.stream().filter(Findable::isNamed).map(Rubriek::name))),
                opened(texts(values)),
                join(addresses.stream().flatMap(Findable::placeWords)),
                rubrieken.stream().map(Rubriek::key).toList(),
                all(addresses, address -> text(address.get("nisCode"))),
                all(addresses, address -> text(address.get("postcode"))),
                all(addresses, Findable::zone),
                words(values, "homeVisits"),
                words(values, "alsoServes"),
                text(values.at("kind")),
                items(values, "recognitions").stream().anyMatch(Findable::isGranted),
                spot.map(Spot::lat).orElse(null),
                spot.map(Spot::lon).orElse(null));
    }

    private static boolean isGranted(JsonNode recognition) {
        return text(recognition.get("status")).equals("GRANTED");
    }

    /** The text and, behind it, the parts of its compounds and words for its phrases: each is found as a word. */
    private static String opened(String text) {
        Stream<String> parts = Words.split(text).distinct().flatMap(word -> Compounds.parts(word).stream());
        return join(Stream.of(Stream.of(text), parts, Synonyms.ofPhrases(text)).flatMap(Function.identity()));
    }

    private static String texts(FicheValues values) {
        Stream<String> written = Stream.of("purpose", "audience", "registration", "cost", "legalName")
                .map(field -> text(values.at(field)));
        Stream<String> people = items(values, "practitioners").stream()
                .map(person -> text(person.get("name")) + " " + text(person.get("discipline")));
        return join(Stream.concat(written, people));
    }

    private static Stream<Rubriek> upwards(Rubriek rubriek) {
        return Stream.iterate(
                        Optional.of(rubriek),
                        Optional::isPresent,
                        below -> Optional.ofNullable(below.get().parent()).flatMap(Rubrieken.load()::byCode))
                .flatMap(Optional::stream);
    }

    /** Of some headings only the code is public; their stand-in name must not be found. */
    private static boolean isNamed(Rubriek rubriek) {
        return !rubriek.name().startsWith("Rubriek ");
    }

    private static Stream<String> placeWords(JsonNode address) {
        String postcode = text(address.get("postcode"));
        Stream<String> villages =
                Areas.load().byPostcode(postcode).stream().filter(Place::main).map(Place::name);
        return Stream.concat(
                Stream.of(text(address.get("street")), postcode, text(address.get("municipality"))), villages);
    }

    private static String zone(JsonNode address) {
        String nis = text(address.get("nisCode"));
        return Areas.load().byPostcode(text(address.get("postcode"))).stream()
                .filter(place -> nis.isEmpty() || place.nisCode().equals(nis))
                .map(Place::zone)
                .findFirst()
                .orElse("");
    }

    private static List<String> all(List<JsonNode> items, Function<JsonNode, String> part) {
        return items.stream()
                .map(part)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static List<JsonNode> items(FicheValues values, String field) {
        JsonNode list = values.at(field);
        return list == null
                ? List.of()
                : StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<String> words(FicheValues values, String field) {
        return items(values, field).stream().map(Findable::text).toList();
    }

    private static String join(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).distinct().collect(Collectors.joining(" \n"));
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "" : node.asString("");
    }
}
