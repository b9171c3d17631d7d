package be.socialekaart.fiche.hsds;

import static be.socialekaart.fiche.hsds.Nested.text;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Province;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An address where people are received, as a service at a location of HSDS. Public: the read API answers it. */
public final class PlaceJson {
    private PlaceJson() {}

    public static ObjectNode inShort(Listing listing, UUID place) {
        ObjectNode written = at(listing, place, false);
        written.set("service", ServiceJson.inShort(listing));
        return written;
    }

    public static ObjectNode whole(Listing listing, UUID place) {
        ObjectNode written = at(listing, place, true);
        written.set("service", ServiceJson.withoutPlaces(listing));
        return written;
    }

    static Stream<ObjectNode> all(Listing listing) {
        return listing.places().stream().map(place -> at(listing, place, true));
    }

    /** Where post goes and where the provider is registered: nobody is received there. */
    static Stream<ObjectNode> offices(Listing listing) {
        return listing.items("addresses").filter(address -> !isVisited(address)).map(address -> {
            UUID location = Nested.lastingId(listing.organization(), "office", address.toString());
            ObjectNode written = Nested.with(location).put("location_type", "postal");
            Nested.list(written, "addresses", Stream.of(address(location, address, "postal")));
            return written;
        });
    }

    private static ObjectNode at(Listing listing, UUID place, boolean withAddress) {
        ObjectNode written = Nested.with(place);
        written.set("location", location(listing, place, withAddress));
        return written;
    }

    private static ObjectNode location(Listing listing, UUID place, boolean withAddress) {
        List<JsonNode> visited =
                listing.items("addresses").filter(PlaceJson::isVisited).toList();
        int position = IntStream.range(0, visited.size())
                .filter(i -> listing.places().get(i).equals(place))
                .findFirst()
                .orElseThrow();
        JsonNode address = visited.get(position);
        UUID id = Nested.lastingId(place, "location", "");
        ObjectNode location = Nested.with(id).put("location_type", "physical").put("name", listing.text("name"));
        Nested.number(location, "latitude", address.path("lat"));
        Nested.number(location, "longitude", address.path("lon"));
        if (visited.size() == 1 && !listing.text("establishmentNumber").isEmpty())
            location.put("external_identifier", listing.text("establishmentNumber"))
                    .put("external_identifier_type", "KBO-vestigingsnummer");
        if (withAddress) Nested.list(location, "addresses", Stream.of(address(id, address, "physical")));
        return location;
    }

    private static ObjectNode address(UUID location, JsonNode address, String type) {
        String box = text(address, "box");
        String street = "%s %s".formatted(text(address, "street"), text(address, "number"));
        ObjectNode written =
                Nested.with(location, "address", "").put("address_1", box.isEmpty() ? street : street + " bus " + box);
        text(written, "address_2", text(address, "place"));
        return written.put("city", text(address, "municipality"))
                .put("state_province", province(address))
                .put("postal_code", text(address, "postcode"))
                .put("country", "BE")
                .put("address_type", type);
    }

    private static String province(JsonNode address) {
        return Areas.load()
                .provinceOf(text(address, "nisCode"))
                .or(() -> Areas.load().provinceOf(text(address, "postcode")))
                .flatMap(Province::ofSlug)
                .map(Province::dutchName)
                .orElse("");
    }

    private static boolean isVisited(JsonNode address) {
        return text(address, "kind").equals("VISIT");
    }
}
