package be.socialekaart.fiche.packing;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Localities;
import be.socialekaart.fields.reference.Municipality;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What of a fiche is called otherwise in other areas. Streets stay: only municipality, code and village follow. */
record Moving(Areas after) {

    /** By field; empty when the fiche says the same as before. */
    Map<String, JsonNode> changes(FicheValues values) {
        Map<String, JsonNode> changes = new LinkedHashMap<>();
        put(changes, "addresses", values.at("addresses"), this::addresses);
        put(changes, "homeVisits", values.at("homeVisits"), this::served);
        put(changes, "alsoServes", values.at("alsoServes"), this::served);
        return changes;
    }

    private static void put(
            Map<String, JsonNode> changes, String path, @Nullable JsonNode now, UnaryOperator<JsonNode> moved) {
        if (now == null || !now.isArray()) return;
        JsonNode next = moved.apply(now);
        if (!Objects.equals(now, next)) changes.put(path, next);
    }

    private JsonNode addresses(JsonNode now) {
        ArrayNode next = JsonNodeFactory.instance.arrayNode();
        now.forEach(address -> next.add(address(address)));
        return next;
    }

    private JsonNode address(JsonNode now) {
        ObjectNode next = (ObjectNode) now.deepCopy();
        String postcode = now.path("postcode").asString("");
        String town = now.path("municipality").asString("");
        Localities.Answer answer =
                new Localities(after).find(postcode, town, now.path("place").asString(""));
        if (answer instanceof Localities.Known known) return moved(next, known.municipality(), known.place());
        return after.today(now.path("nisCode").asString(""))
                .map(municipality -> moved(next, municipality, now.path("place").asString(null)))
                .orElse(now);
    }

    private static JsonNode moved(ObjectNode address, Municipality municipality, @Nullable String place) {
        if (municipality.nisCode().equals(address.path("nisCode").asString(""))
                && municipality.name().equals(address.path("municipality").asString(""))) return address;
        address.put("municipality", municipality.name()).put("nisCode", municipality.nisCode());
        if (place == null) address.remove("place");
        else address.put("place", place);
        return address;
    }

    private JsonNode served(JsonNode now) {
        Set<String> codes = new LinkedHashSet<>();
        for (JsonNode code : now)
            codes.add(after.today(code.asString()).map(Municipality::nisCode).orElse(code.asString()));
        ArrayNode next = JsonNodeFactory.instance.arrayNode();
        codes.forEach(next::add);
        return next;
    }
}
