package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.hsds.Terms;
import be.socialekaart.fiche.linking.PublicAddress;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.Refusal;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What this API is, and the headings it uses. */
@RestController
class HsdsApi {

    /** @param profile where people read what this API leaves out and adds */
    record About(
            String version,
            String profile,
            @JsonProperty("openapi_url") String openapiUrl) {}

    @GetMapping({"/hsds", "/hsds/"})
    About about(HttpServletRequest request) {
        return new About("3.0", PublicAddress.of("/hergebruik", request), PublicAddress.of("/api/docs", request));
    }

    @GetMapping("/hsds/taxonomies")
    Paging.Page taxonomies(Paging paging) {
        return paging.page(List.of(Terms.taxonomy()));
    }

    @GetMapping("/hsds/taxonomies/{id}")
    ObjectNode taxonomy(@PathVariable String id) {
        return FicheId.read(id)
                .filter(taxonomy -> taxonomy.value().equals(Terms.TAXONOMY))
                .map(known -> Terms.taxonomy())
                .orElseThrow(() -> Refusal.notFound("refusal.taxonomy"));
    }

    @GetMapping("/hsds/taxonomy_terms")
    Paging.Page terms(
            @RequestParam(name = "taxonomy_id", required = false) @Nullable String taxonomy,
            @RequestParam(name = "parent_id", required = false) @Nullable String parent,
            @RequestParam(name = "top_only", defaultValue = "false") boolean topOnly,
            Paging paging) {
        boolean known = taxonomy == null || Asked.id("taxonomy_id", taxonomy).equals(Terms.TAXONOMY);
        Predicate<Rubriek> asked = parent == null ? rubriek -> true : below(parent);
        return paging.page(Rubrieken.load().all().stream()
                .filter(rubriek -> known && (!topOnly || rubriek.parent() == null))
                .filter(asked)
                .map(Terms::json)
                .toList());
    }

    @GetMapping("/hsds/taxonomy_terms/{id}")
    ObjectNode term(@PathVariable String id) {
        return FicheId.read(id)
                .flatMap(term -> Terms.byId(term.value()))
                .map(Terms::json)
                .orElseThrow(() -> Refusal.notFound("refusal.term"));
    }

    private static Predicate<Rubriek> below(String parent) {
        Optional<Rubriek> above = Terms.byId(Asked.id("parent_id", parent));
        return rubriek ->
                above.filter(known -> known.id().equals(rubriek.parent())).isPresent();
    }
}
