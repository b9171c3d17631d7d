package be.socialekaart.stories;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One recognition as the source {@code zorg} delivers it; every story has its own, so that none is in the way of another. */
record DeliveredRecord(ObjectNode body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static DeliveredRecord of(String name, String street, String houseNumber, String postcode, String municipality) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        ObjectNode body = JSON.createObjectNode();
        body.put("id", "verhaal-" + own).put("number", "PE-" + own).put("kind", "ERKENNING");
        body.put("type", "WZC").put("status", "GRANTED");
        body.putArray("establishments")
                .addObject()
                .put("name", name)
                .put("street", street)
                .put("houseNumber", houseNumber)
                .put("postcode", postcode)
                .put("municipality", municipality);
        return new DeliveredRecord(body).version(1);
    }

    /** About this fiche, without any doubt: its name, at its door. */
    static DeliveredRecord about(JsonNode fiche) {
        JsonNode door = fiche.at("/addresses/0");
        return at(fiche, door.path("street").asString(), door.path("number").asString());
    }

    /** About a house with the name of this fiche in the same town, but in a street that is not there. */
    static DeliveredRecord resembling(JsonNode fiche) {
        return at(fiche, "Nergensstraat", "1");
    }

    private static DeliveredRecord at(JsonNode fiche, String street, String houseNumber) {
        JsonNode address = fiche.at("/addresses/0");
        return of(
                fiche.path("name").asString(),
                street,
                houseNumber,
                address.path("postcode").asString(),
                address.path("municipality").asString());
    }

    DeliveredRecord version(int number) {
        return with("version", "2026-11-%02dT04:00:00Z".formatted(number));
    }

    DeliveredRecord status(String status) {
        return with("status", status);
    }

    DeliveredRecord holder(String name) {
        return with("holderName", name);
    }

    String name() {
        return body.at("/establishments/0/name").asString();
    }

    String number() {
        return body.path("number").asString();
    }

    String line() {
        return body.toString();
    }

    private DeliveredRecord with(String member, String value) {
        return new DeliveredRecord(body.deepCopy().put(member, value));
    }
}
