package be.socialekaart.fiche.listing;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a list tells of one fiche, each cell as people read it. */
record Row(UUID id, FicheValues values, String address) {
    private static final List<String> FIELDS = List.of(
            "phones",
            "emails",
            "websites",
            "purpose",
            "audience",
            "registration",
            "cost",
            "languages",
            "openingHours",
            "kboNumber");

    /** Keys of messages, or of fields. */
    static List<String> columns() {
        return Stream.of(
                        Stream.of("name", "kind", "status", "rubrieken"),
                        Stream.of("street", "number", "box", "postcode", "municipality"),
                        FIELDS.stream(),
                        Stream.of("link", "id"))
                .flatMap(names -> names)
                .toList();
    }

    List<String> cells() {
        return Stream.of(
                        Stream.of(name(), text("kind"), text("status"), rubrieken()),
                        Stream.of("street", "number", "box", "postcode", "municipality")
                                .map(this::ofAddress),
                        FIELDS.stream().map(this::text),
                        Stream.of(address, id.toString()))
                .flatMap(cells -> cells)
                .toList();
    }

    public String name() {
        return values.body().path("name").asString("");
    }

    public String rubrieken() {
        JsonNode codes = values.at("rubrieken");
        return codes == null
                ? ""
                : codes.valueStream()
                        .flatMap(code -> Rubrieken.load().byCode(code.asString()).stream())
                        .map(Rubriek::name)
                        .collect(Collectors.joining("; "));
    }

    /** The field as a person reads it, in one cell. */
    public String text(String field) {
        return String.join("; ", FieldText.lines(field, values.at(field)));
    }

    private String ofAddress(String part) {
        @Nullable JsonNode addresses = values.at("addresses");
        return addresses == null ? "" : addresses.path(0).path(part).asString("");
    }
}
