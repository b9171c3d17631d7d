package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.hsds.Listing;
import be.socialekaart.fiche.hsds.Listings;
import be.socialekaart.fiche.hsds.OrganizationJson;
import be.socialekaart.fiche.hsds.Selection;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ObjectNode;

@RestController
class OrganizationsApi {
    private final Listings listings;

    OrganizationsApi(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/hsds/organizations")
    Paging.Page organizations(Asked asked, Paging paging) {
        Selection selection = asked.selection();
        List<Listing> oldest = listings.organizations(selection, paging.window());
        return paging.page(
                listings.countOrganizations(selection),
                written(oldest, asked.isFull()).toList());
    }

    @GetMapping(path = "/hsds/organizations", params = Asked.AS_LINES)
    ResponseEntity<StreamingResponseBody> all(Asked asked) {
        Selection selection = asked.selection();
        boolean full = asked.isFull();
        return ObjectPerLine.of(window -> listings.organizations(selection, window), some -> written(some, full));
    }

    @GetMapping("/hsds/organizations/{id}")
    ObjectNode organization(@PathVariable String id) {
        return FicheId.read(id)
                .map(FicheId::value)
                .map(organization ->
                        listings.ofOrganizations(List.of(organization)).get(organization))
                .map(OrganizationJson::whole)
                .orElseThrow(() -> Refusal.notFound("refusal.organization"));
    }

    private Stream<ObjectNode> written(List<Listing> oldest, boolean full) {
        if (!full) return oldest.stream().map(OrganizationJson::inShort);
        Map<UUID, List<Listing>> all = listings.ofOrganizations(
                oldest.stream().map(Listing::organization).toList());
        return oldest.stream().map(one -> OrganizationJson.whole(all.get(one.organization())));
    }
}
