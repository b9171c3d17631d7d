package be.socialekaart.fields.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the areas behind a typed word: "9000", "9000 Gent", "Halle (Zoersel)", "ELZ Leuven", "oost-vlaanderen". */
final class AreaNames {

    private static final Pattern POSTCODE = Pattern.compile("(\\d{4})(?:\\s+(.+))?");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)");
    private static final Pattern ZONE = Pattern.compile("(?:elz:|elz\\s+|eerstelijnszone\\s+)(.+)");
    private static final Pattern PROVINCE = Pattern.compile("(?:prov:|provincie\\s+)(.+)");

    private static final String MUNICIPALITY = "gemeente";

    private final Areas areas;

    AreaNames(Areas areas) {
        this.areas = areas;
    }

    List<Area> resolve(String where) {
        String typed = where.strip().toLowerCase(Locale.ROOT);
        Matcher postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) return ofPostcode(postcode.group(1), postcode.group(2));
        Matcher zone = ZONE.matcher(typed);
        if (zone.matches()) return zones(zone.group(1)).toList();
        Matcher province = PROVINCE.matcher(typed);
        if (province.matches()) return provinces(province.group(1)).toList();
        return named(typed);
    }

    private List<Area> named(String typed) {
        if (Names.folded(typed).isEmpty()) return List.of();
        List<Area> found = Stream.of(municipalities(typed), places(typed), zones(typed), provinces(typed))
                .flatMap(areas -> areas)
                .distinct()
                .toList();
        Matcher inBrackets = IN_BRACKETS.matcher(typed);
        return found.isEmpty() && inBrackets.matches() ? told(inBrackets.group(1), inBrackets.group(2)) : found;
    }

    private List<Area> told(String name, String which) {
        return which.equals(MUNICIPALITY) ? municipalities(name).toList() : placesIn(name, which);
    }

    private List<Area> ofPostcode(String postcode, String name) {
        List<Place> places = areas.byPostcode(postcode);
        if (places.isEmpty()) return List.of();
        List<Area> named = name == null
                ? List.of()
                : places.stream()
                        .filter(place -> Names.same(place.name(), name))
                        .map(this::areaOf)
                        .toList();
        return named.isEmpty() ? List.of(areaOfPostcode(postcode, places)) : named;
    }

    private List<Area> placesIn(String name, String municipality) {
        return places(name)
                .filter(area -> area.nisCodes().stream()
                        .anyMatch(nis -> areas.municipalityByNis(nis)
                                .filter(there -> there.isCalled(municipality))
                                .isPresent()))
                .toList();
    }

    private Stream<Area> municipalities(String name) {
        List<Municipality> today =
                areas.municipalities().stream().filter(it -> it.isCalled(name)).toList();
        return today.isEmpty() ? successors(name) : today.stream().map(this::areaOf);
    }

    private Stream<Area> successors(String name) {
        return areas.everyMunicipality().stream()
                .filter(ended -> ended.isCalled(name))
                .flatMap(ended -> areas.today(ended.nisCode()).stream())
                .map(this::areaOf);
    }

    private Stream<Area> places(String name) {
        return areas.places().stream()
                .filter(place -> Names.same(place.name(), name))
                .filter(place -> !Names.same(place.name(), municipalityOf(place).name()))
                .map(this::areaOf);
    }

    private Stream<Area> zones(String name) {
        return areas.zones().stream().filter(zone -> zone.isCalled(name)).map(this::areaOf);
    }

    private Stream<Area> provinces(String name) {
        return Arrays.stream(Province.values())
                .filter(province -> province.isCalled(name))
                .map(this::areaOf);
    }

    private Municipality municipalityOf(Place place) {
        return areas.municipalityByNis(place.nisCode()).orElseThrow();
    }

    private Area areaOf(Municipality it) {
        List<Place> inside = inside(place -> place.nisCode().equals(it.nisCode()));
        return new Area(
                Area.Kind.MUNICIPALITY,
                it.nisCode(),
                it.name(),
                it.name() + " (" + MUNICIPALITY + ")",
                List.of(it.nisCode()),
                postcodes(inside),
                it.zones());
    }

    private Area areaOf(Place place) {
        String municipality = municipalityOf(place).name();
        return new Area(
                Area.Kind.PLACE,
                place.postcode(),
                place.name(),
                place.name() + " (" + municipality + ")",
                List.of(place.nisCode()),
                List.of(place.postcode()),
                List.of(place.zone()));
    }

    private Area areaOfPostcode(String postcode, List<Place> places) {
        return new Area(
                Area.Kind.POSTCODE,
                postcode,
                postcode,
                postcode + " " + places.getFirst().name(),
                nisCodes(places),
                List.of(postcode),
                places.stream().map(Place::zone).distinct().toList());
    }

    private Area areaOf(CareZone zone) {
        List<Place> inside = inside(place -> place.zone().equals(zone.slug()));
        return new Area(
                Area.Kind.ZONE,
                zone.code(),
                zone.name(),
                "ELZ " + zone.name(),
                nisCodes(inside),
                postcodes(inside),
                List.of(zone.slug()));
    }

    private Area areaOf(Province province) {
        List<Place> inside = inside(place -> municipalityOf(place).province().equals(province.slug()));
        return new Area(
                Area.Kind.PROVINCE,
                Province.PREFIX + province.slug(),
                province.dutchName(),
                "provincie " + province.dutchName(),
                nisCodes(inside),
                postcodes(inside),
                inside.stream().map(Place::zone).distinct().sorted().toList());
    }

    private List<Place> inside(Predicate<Place> where) {
        return areas.places().stream().filter(where).toList();
    }

    private static List<String> nisCodes(List<Place> places) {
        return places.stream().map(Place::nisCode).distinct().sorted().toList();
    }

    private static List<String> postcodes(List<Place> places) {
        return places.stream().map(Place::postcode).distinct().sorted().toList();
    }
}
