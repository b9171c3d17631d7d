package be.socialekaart.fiche.mapping;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.FicheSearch;
import be.socialekaart.fiche.searching.Question;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results of a search on a map, with the same as a list beside it. */
@Controller
class MapController {
    private final FicheSearch search;
    private final MapPage page;
    private final Tiles tiles;

    MapController(FicheSearch search, MapPage page, Tiles tiles) {
        this.search = search;
        this.page = page;
        this.tiles = tiles;
    }

    @GetMapping("/kaart")
    String map(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String dichtbij,
            @RequestParam(defaultValue = "") String midden,
            @RequestParam(defaultValue = "") String zoom,
            Model model) {
        SearchQuery query = SearchQuery.of(parameters);
        model.addAttribute("query", query);
        model.addAttribute("outlines", Outlines.load());
        model.addAttribute("map", new Addresses(query));
        View view = dichtbij.isEmpty()
                ? fromAfar(query, View.read(midden, zoom), model)
                : closeBy(query, municipality(dichtbij), model);
        model.addAttribute("view", view);
        model.addAttribute("tiles", tiles);
        model.addAttribute("pictures", tiles.under(view));
        return "mapping/map";
    }

    private View fromAfar(SearchQuery query, View view, Model model) {
        List<Mark> all = page.municipalities(search.perMunicipality(Question.of(query)), query);
        model.addAttribute("marks", Clusters.of(all, view, cluster -> page.together(cluster, view, query)));
        model.addAttribute("places", all);
        return view;
    }

    private View closeBy(SearchQuery query, Municipality it, Model model) {
        View view = new View(Point.of(it.lat(), it.lon()), View.CLOSE);
        FicheSearch.Results found =
                search.at(it.nisCode(), Question.of(query).page(Optional.empty(), Question.LARGEST));
        model.addAttribute("marks", Clusters.of(page.fiches(found.items()), view, page::neighbours));
        model.addAttribute("municipality", it);
        model.addAttribute("found", found);
        return view;
    }

    private static Municipality municipality(String nisCode) {
        return Areas.load().today(nisCode).orElseThrow(() -> Refusal.notFound("map.unknown"));
    }

    /** The addresses of other parts of the same map. */
    record Addresses(SearchQuery query) {

        public String at(View view) {
            return view.isWhole()
                    ? query.on("/kaart")
                    : query.on("/kaart", "midden", view.written()) + "&zoom=" + view.zoom();
        }

        public String closer(View view) {
            return at(view.zoomed(1));
        }

        public String further(View view) {
            return at(view.zoomed(-1));
        }
    }
}
