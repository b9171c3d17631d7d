package be.socialekaart.fiche.searching;

import be.socialekaart.fields.reference.Area;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Province;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody looks. A name that several places share means all municipalities and villages of that name, and the
 * others are offered to choose from: nobody's village is left out in silence.
 *
 * @param typed as it was typed; empty for everywhere
 * @param areas in which is searched; none when nothing is called so
 * @param choices what else, or more precisely, may have been meant; empty when it was clear
 * @param near around this spot instead
 */
record Where(
        String typed,
        List<Area> areas,
        List<Area> choices,
        @Nullable Near near) {

    static final Where ANYWHERE = new Where("", List.of(), List.of(), null);

    private static final Set<String> HERE =
            Set.of("nabij mij", "in mijn buurt", "bij mij in de buurt", "near me", "in my neighbourhood");

    /** Where somebody is, told by the browser; rounded to a kilometre or so, never stored and never logged. */
    record Near(double lat, double lon) {
        static final int KILOMETRES = 15;

        private static final Pattern WRITTEN =
                Pattern.compile("(\\d{1,2}(?:\\.\\d{1,15})?),(\\d{1,2}(?:\\.\\d{1,15})?)");

        /** Latitude and longitude; empty when it is no place on earth north and east of the middle. */
        static Optional<Near> read(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            return matcher.matches()
                    ? Optional.of(new Near(rounded(matcher.group(1)), rounded(matcher.group(2))))
                            .filter(near -> near.lat <= 90)
                    : Optional.empty();
        }

        private static double rounded(String degrees) {
            return Math.round(Double.parseDouble(degrees) * 100) / 100.0;
        }

        public String written() {
            return lat + "," + lon;
        }
    }

    private static final Set<Area.Kind> INHABITED =
            EnumSet.of(Area.Kind.MUNICIPALITY, Area.Kind.PLACE, Area.Kind.POSTCODE);

    /**
     * @param code which of several areas of that name; empty when nobody was asked yet
     * @param near counts when a place was not typed, or only that it is nearby
     */
    static Where of(String typed, String code, Optional<Near> near) {
        boolean here = HERE.contains(typed.toLowerCase(Locale.ROOT));
        if (near.isPresent() && (here || typed.isBlank())) return new Where(typed, List.of(), List.of(), near.get());
        if (typed.isBlank()) return ANYWHERE;
        if (here) return new Where(typed, List.of(), List.of(), null);
        return called(typed, code);
    }

    private static Where called(String typed, String code) {
        List<Area> found = Areas.load().resolve(typed);
        List<Area> chosen =
                found.stream().filter(area -> area.code().equals(code)).toList();
        if (!chosen.isEmpty()) return new Where(typed, chosen, List.of(), null);
        List<Area> inhabited =
                found.stream().filter(area -> INHABITED.contains(area.kind())).toList();
        List<Area> meant = inhabited.isEmpty() ? found : inhabited;
        return new Where(typed, meant, meant.size() > 1 ? found : List.of(), null);
    }

    public boolean anywhere() {
        return typed.isEmpty() && near == null;
    }

    public boolean unknown() {
        return !anywhere() && near == null && areas.isEmpty();
    }

    /** Somebody wants what is nearby, but the browser did not tell where that is. */
    public boolean nearNobodyKnowsWhat() {
        return unknown() && HERE.contains(typed.toLowerCase(Locale.ROOT));
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
