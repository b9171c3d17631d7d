package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.hsds.Listing;
import be.socialekaart.fiche.hsds.Listings;
import be.socialekaart.fiche.hsds.PlaceJson;
import be.socialekaart.fiche.hsds.Selection;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ObjectNode;

@RestController
class PlacesApi {
    private final Listings listings;

    PlacesApi(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/hsds/service_at_locations")
    Paging.Page places(Asked asked, Paging paging) {
        Selection selection = asked.selection();
        BiFunction<Listing, UUID, ObjectNode> written = written(asked);
        return paging.page(
                listings.countPlaces(selection),
                listings.places(selection, paging.window()).stream()
                        .map(place -> written.apply(place.listing(), place.id()))
                        .toList());
    }

    @GetMapping(path = "/hsds/service_at_locations", params = Asked.AS_LINES)
    ResponseEntity<StreamingResponseBody> all(Asked asked) {
        Selection selection = asked.selection();
        BiFunction<Listing, UUID, ObjectNode> written = written(asked);
        return ObjectPerLine.of(
                window -> listings.services(selection, window),
                some -> some.stream().flatMap(listing -> of(listing, written)));
    }

    @GetMapping("/hsds/service_at_locations/{id}")
    ObjectNode place(@PathVariable String id) {
        return FicheId.read(id)
                .map(FicheId::value)
                .flatMap(place -> listings.withPlace(place).map(listing -> PlaceJson.whole(listing, place)))
                .orElseThrow(() -> Refusal.notFound("refusal.place"));
    }

    private static BiFunction<Listing, UUID, ObjectNode> written(Asked asked) {
        return asked.isFull() ? PlaceJson::whole : PlaceJson::inShort;
    }

    private static Stream<ObjectNode> of(Listing listing, BiFunction<Listing, UUID, ObjectNode> written) {
        return listing.places().stream().map(place -> written.apply(listing, place));
    }
}
