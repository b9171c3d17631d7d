package be.socialekaart.fiche.searching;

import be.socialekaart.fields.reference.Area;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Province;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody looks. A name that several places share means all municipalities and villages of that name, and the
 * others are offered to choose from: nobody's village is left out in silence.
 *
 * @param typed as it was typed; empty for everywhere
 * @param areas in which is searched; none when nothing is called so
 * @param choices what else, or more precisely, may have been meant; empty when it was clear
 */
record Where(String typed, List<Area> areas, List<Area> choices) {

    static final Where ANYWHERE = new Where("", List.of(), List.of());

    private static final Set<Area.Kind> INHABITED =
            EnumSet.of(Area.Kind.MUNICIPALITY, Area.Kind.PLACE, Area.Kind.POSTCODE);

    /** @param code which of several areas of that name; empty when nobody was asked yet */
    static Where of(String typed, String code) {
        if (typed.isBlank()) return ANYWHERE;
        List<Area> found = Areas.load().resolve(typed);
        List<Area> chosen =
                found.stream().filter(area -> area.code().equals(code)).toList();
        if (!chosen.isEmpty()) return new Where(typed, chosen, List.of());
        List<Area> inhabited =
                found.stream().filter(area -> INHABITED.contains(area.kind())).toList();
        List<Area> meant = inhabited.isEmpty() ? found : inhabited;
        return new Where(typed, meant, meant.size() > 1 ? found : List.of());
    }

    public boolean anywhere() {
        return typed.isEmpty();
    }

    public boolean unknown() {
        return !anywhere() && areas.isEmpty();
    }

    /** Municipalities that are meant whole; of a village or a postcode only the postcode counts for an address. */
    Set<String> wholeMunicipalities() {
        return collect(Area.Kind.MUNICIPALITY, Area::nisCodes, Area.Kind.PROVINCE);
    }

    Set<String> postcodes() {
        return collect(Area.Kind.PLACE, Area::postcodes, Area.Kind.POSTCODE);
    }

    Set<String> zones() {
        return collect(Area.Kind.ZONE, Area::zones, Area.Kind.ZONE);
    }

    /** As they stand in the lists of where a provider goes: a municipality, its care zones, its province. */
    Set<String> served() {
        return set(areas.stream()
                .flatMap(area -> Stream.of(
                                area.nisCodes().stream(),
                                area.zones().stream().map(zone -> CareZone.PREFIX + zone),
                                provinces(area))
                        .flatMap(Function.identity())));
    }

    private static Stream<String> provinces(Area area) {
        return area.nisCodes().stream()
                .flatMap(nis -> Areas.load().provinceOf(nis).stream())
                .distinct()
                .map(slug -> Province.PREFIX + slug);
    }

    private Set<String> collect(Area.Kind kind, Function<Area, List<String>> part, Area.Kind orKind) {
        return set(areas.stream()
                .filter(area -> area.kind() == kind || area.kind() == orKind)
                .flatMap(area -> part.apply(area).stream()));
    }

    private static Set<String> set(Stream<String> codes) {
        return codes.collect(Collectors.toSet());
    }
}
