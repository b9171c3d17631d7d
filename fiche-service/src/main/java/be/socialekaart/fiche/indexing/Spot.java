package be.socialekaart.fiche.indexing;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where on the map a fiche is: as its first address says, or else the middle of its village. */
record Spot(double lat, double lon) {

    static Optional<Spot> of(List<JsonNode> addresses) {
        return addresses.stream()
                .min(Comparator.comparing(address -> !address.path("primary").asBoolean(false)))
                .flatMap(Spot::of);
    }

    private static Optional<Spot> of(JsonNode address) {
        if (address.path("lat").isNumber() && address.path("lon").isNumber())
            return Optional.of(
                    new Spot(address.path("lat").asDouble(), address.path("lon").asDouble()));
        List<Place> places = Areas.load().byPostcode(address.path("postcode").asString(""));
        String village = address.path("place").asString("");
        return places.stream()
                .filter(place -> place.name().equals(village))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(place -> new Spot(place.lat(), place.lon()));
    }
}
