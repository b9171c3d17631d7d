package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.hsds.Listing;
import be.socialekaart.fiche.hsds.Listings;
import be.socialekaart.fiche.hsds.Selection;
import be.socialekaart.fiche.hsds.ServiceJson;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ObjectNode;

@RestController
class ServicesApi {
    private final Listings listings;

    ServicesApi(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/hsds/services")
    Paging.Page services(Asked asked, Paging paging) {
        Selection selection = asked.selection();
        List<Listing> found = listings.services(selection, paging.window());
        return paging.page(
                listings.countServices(selection),
                found.stream().map(written(asked)).toList());
    }

    @GetMapping(path = "/hsds/services", params = Asked.AS_LINES)
    ResponseEntity<StreamingResponseBody> all(Asked asked) {
        Selection selection = asked.selection();
        Function<Listing, ObjectNode> written = written(asked);
        return ObjectPerLine.of(
                window -> listings.services(selection, window),
                some -> some.stream().map(written));
    }

    /** Who names the revision it already has gets 304 and no body. */
    @GetMapping("/hsds/services/{id}")
    ResponseEntity<ObjectNode> service(@PathVariable String id) {
        Listing listing = FicheId.read(id)
                .flatMap(fiche -> listings.service(fiche.value()))
                .orElseThrow(() -> Refusal.notFound("refusal.fiche"));
        return ResponseEntity.ok()
                .eTag("\"%d\"".formatted(listing.revision()))
                .lastModified(listing.storedAt())
                .cacheControl(CacheControl.noCache())
                .body(ServiceJson.whole(listing));
    }

    private static Function<Listing, ObjectNode> written(Asked asked) {
        if (asked.isMinimal()) return ServiceJson::minimal;
        return asked.isFull() ? ServiceJson::whole : ServiceJson::inShort;
    }
}
