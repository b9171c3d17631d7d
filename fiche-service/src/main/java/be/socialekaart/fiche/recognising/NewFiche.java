package be.socialekaart.fiche.recognising;

import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Recognition.Establishment;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A fiche as a record of a source would have it. What breaks a rule of the fiche is left out, for its manager to add. */
record NewFiche(Recognition record) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    FicheValues values() {
        FicheValues values = new FicheValues(JSON.objectNode());
        values = put(values, "kind", StringNode.valueOf("ORGANISATION"));
        values = put(values, "status", StringNode.valueOf("ACTIVE"));
        values = put(values, "name", StringNode.valueOf(name()));
        values = put(values, "legalName", StringNode.valueOf(record.text("holderName")));
        values = put(values, "kboNumber", StringNode.valueOf(record.text("holderKbo")));
        List<Establishment> places = record.establishments();
        if (places.size() == 1)
            values = put(
                    values,
                    "establishmentNumber",
                    StringNode.valueOf(places.getFirst().number()));
        values = put(values, "addresses", addresses(places));
        return put(values, "recognitions", JSON.arrayNode().add(record.item()));
    }

    /** No fiche is without a name. */
    private String name() {
        return Stream.concat(record.names().stream(), Stream.of(record.number()))
                .filter(name ->
                        FieldRules.check("name", StringNode.valueOf(name)).ok())
                .findFirst()
                .orElse("Erkenning " + record.number());
    }

    private static ArrayNode addresses(List<Establishment> places) {
        ArrayNode addresses = JSON.arrayNode();
        for (Establishment place : places) {
            Stream.of(address(place, place.municipality()), address(place, ""))
                    .filter(address -> FieldRules.check(
                                    "addresses", JSON.arrayNode().add(address))
                            .ok())
                    .findFirst()
                    .ifPresent(address -> addresses.add(address.put("primary", addresses.isEmpty())));
        }
        return addresses;
    }

    private static ObjectNode address(Establishment place, String municipality) {
        ObjectNode address = JSON.objectNode().put("kind", "VISIT");
        address.put("street", place.street()).put("postcode", place.postcode());
        address.put("number", place.houseNumber().isEmpty() ? "z/n" : place.houseNumber());
        return municipality.isEmpty() ? address : address.put("municipality", municipality);
    }

    private static FicheValues put(FicheValues values, String field, JsonNode value) {
        Checked checked = FieldRules.check(field, value);
        return checked.ok() ? values.with(field, checked.value()) : values;
    }

    /** The source holds what is its own to know; name and address are for the manager to keep. */
    static Provenance provenance(FicheValues values, Attribution by) {
        Map<String, FieldProvenance> fields = new LinkedHashMap<>();
        Provenance.of(values.body().propertyNames(), by)
                .fields()
                .forEach((path, field) -> fields.put(path, FicheChanges.HELD.contains(path) ? field : field.letGo()));
        return new Provenance(fields);
    }
}
