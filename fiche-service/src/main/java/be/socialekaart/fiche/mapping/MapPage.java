package be.socialekaart.fiche.mapping;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.Found;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the dots: one per municipality from afar, one per place where a fiche is from close by. */
@Component
class MapPage {
    private static final String PAGE = "/kaart";

    private final MessageSource messages;

    MapPage(MessageSource messages) {
        this.messages = messages;
    }

    /** By name; a municipality that ended counts with the one it went up in. */
    List<Mark> municipalities(Map<String, Integer> counts, SearchQuery query) {
        Map<Municipality, Integer> today = new HashMap<>();
        counts.forEach((nis, count) -> Areas.load().today(nis).ifPresent(it -> today.merge(it, count, Integer::sum)));
        return today.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), query))
                .sorted(Comparator.comparing(Mark::label))
                .toList();
    }

    private static Mark of(Municipality it, int count, SearchQuery query) {
        Point at = Point.of(it.lat(), it.lon());
        return new Mark(at, it.name(), count, 1, query.on(PAGE, "dichtbij", it.nisCode()));
    }

    /** Several municipalities that lie too close: a click comes closer. */
    Mark together(List<Mark> cluster, View view, SearchQuery query) {
        Mark first = cluster.getFirst();
        String href = query.on(PAGE, "midden", view.at(first.at()).written()) + "&zoom="
                + Math.min(view.zoom() + 1, View.DEEPEST);
        return sum(cluster, text("map.around", first.label(), cluster.size() - 1), href);
    }

    List<Mark> fiches(List<Found> found) {
        return found.stream()
                .filter(fiche ->
                        fiche.primaryAddress() != null && fiche.primaryAddress().hasNonNull("lat"))
                .map(MapPage::of)
                .toList();
    }

    /** Several fiches in one place: a click leads to the first of them in the list. */
    Mark neighbours(List<Mark> cluster) {
        return sum(
                cluster,
                text("map.fiches", cluster.getFirst().label(), cluster.size() - 1),
                cluster.getFirst().href());
    }

    private static Mark of(Found fiche) {
        JsonNode address = fiche.primaryAddress();
        Point at = Point.of(address.path("lat").asDouble(), address.path("lon").asDouble());
        return new Mark(at, fiche.name(), 1, 1, "#f-" + fiche.id());
    }

    private static Mark sum(List<Mark> cluster, String label, String href) {
        int count = cluster.stream().mapToInt(Mark::count).sum();
        return new Mark(cluster.getFirst().at(), label, count, cluster.size(), href);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
