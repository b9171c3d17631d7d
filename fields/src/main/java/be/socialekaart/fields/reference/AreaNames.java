package be.socialekaart.fields.reference;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the areas behind a typed word: "9000", "9000 Gent", "Halle (Zoersel)", "ELZ Leuven", "oost-vlaanderen". */
final class AreaNames {

    private static final Pattern POSTCODE = Pattern.compile("(\\d{4})(?:\\s+(.+))?");
    private static final Pattern IN_BRACKETS = Pattern.compile("([^(]+?)\\s*\\((.+)\\)");
    private static final Pattern ZONE = Pattern.compile("(?:elz:|elz\\s+|eerstelijnszone\\s+)(.+)");
    private static final Pattern PROVINCE = Pattern.compile("(?:prov:|provincie\\s+|province\\s+(?:of\\s+)?)(.+)");
    private static final String MUNICIPALITY = "gemeente";

    private final Areas areas;
    private final Index municipalities = new Index();
    private final Index places = new Index();
    private final Index zones = new Index();
    private final Index provinces = new Index();

    AreaNames(Areas areas) {
        this.areas = areas;
        indexMunicipalities();
        areas.places().stream()
                .filter(place -> !Names.same(place.name(), municipalityOf(place).name()))
                .forEach(place -> places.add(areaOf(place), place.name()));
        Map<String, List<Place>> byZone = areas.places().stream().collect(groupingBy(Place::zone));
        for (CareZone zone : areas.zones()) {
            Area area = areaOf(zone, byZone.getOrDefault(zone.slug(), List.of()));
            zones.add(area, zone.slug(), zone.name());
            zone.otherNames().forEach(name -> zones.add(area, name));
        }
        Map<String, List<Place>> byProvince = areas.places().stream()
                .collect(groupingBy(place -> municipalityOf(place).province()));
        for (Province province : Province.values()) {
            Area area = areaOf(province, byProvince.getOrDefault(province.slug(), List.of()));
            provinces.add(area, province.slug(), province.dutchName());
        }
    }

    List<Area> resolve(String where) {
        String typed = where.strip().toLowerCase(Locale.ROOT);
        Matcher postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) return ofPostcode(postcode.group(1), postcode.group(2));
        Matcher zone = ZONE.matcher(typed);
        if (zone.matches()) return zones.called(zone.group(1));
        Matcher province = PROVINCE.matcher(typed);
        if (province.matches()) return provinces.called(province.group(1));
        Matcher inBrackets = IN_BRACKETS.matcher(typed);
        return inBrackets.matches() ? told(inBrackets.group(1), inBrackets.group(2)) : named(typed);
    }

    List<String> served() {
        Stream<String> towns = areas.municipalities().stream().map(this::nameOf).sorted();
        Stream<String> others = Stream.concat(
                areas.zones().stream().map(zone -> "ELZ " + zone.name()),
                Stream.of(Province.values()).map(province -> "provincie " + province.dutchName()));
        return Stream.concat(towns, others).toList();
    }

    /** A municipality that shares its name with a village says that it is the municipality. */
    String nameOf(Municipality town) {
        return places.called(town.name()).isEmpty() ? town.name() : town.name() + " (" + MUNICIPALITY + ")";
    }

    private List<Area> named(String name) {
        return Stream.of(municipalities, places, zones, provinces)
                .flatMap(index -> index.called(name).stream())
                .toList();
    }

    private List<Area> told(String name, String which) {
        if (which.equals(MUNICIPALITY)) return municipalities.called(name);
        return places.called(name).stream()
                .filter(area -> area.nisCodes().stream().anyMatch(nis -> isCalled(nis, which)))
                .toList();
    }

    private boolean isCalled(String nisCode, String name) {
        return areas.municipalityByNis(nisCode).filter(it -> it.isCalled(name)).isPresent();
    }

    private List<Area> ofPostcode(String postcode, @Nullable String name) {
        List<Place> there = areas.byPostcode(postcode);
        if (there.isEmpty()) return List.of();
        List<Area> named = there.stream()
                .filter(place -> name != null && Names.same(place.name(), name))
                .map(this::areaOf)
                .toList();
        return named.isEmpty() ? List.of(areaOfPostcode(postcode, there)) : named;
    }

    /** One that ended stands for the one it went up in, unless its name is in use. */
    private void indexMunicipalities() {
        Map<String, List<Place>> byNis = areas.places().stream().collect(groupingBy(Place::nisCode));
        Map<String, Area> today = new HashMap<>();
        for (Municipality it : areas.municipalities()) {
            Area area = areaOf(it, byNis.getOrDefault(it.nisCode(), List.of()));
            today.put(it.nisCode(), area);
            municipalities.add(area, it.name());
            it.otherNames().forEach(name -> municipalities.add(area, name));
        }
        areas.everyMunicipality().stream()
                .filter(ended -> !ended.current())
                .filter(ended -> municipalities.called(ended.name()).isEmpty())
                .forEach(ended -> areas.today(ended.nisCode())
                        .ifPresent(it -> municipalities.add(today.get(it.nisCode()), ended.name())));
    }

    private Municipality municipalityOf(Place place) {
        return areas.municipalityByNis(place.nisCode()).orElseThrow();
    }

    private Area areaOf(Place place) {
        return new Area(
                Area.Kind.PLACE,
                place.postcode(),
                place.name(),
                place.name() + " (" + municipalityOf(place).name() + ")",
                List.of(place.nisCode()),
                List.of(place.postcode()),
                List.of(place.zone()));
    }

    private static Area areaOf(Municipality it, List<Place> inside) {
        String label = it.name() + " (" + MUNICIPALITY + ")";
        return area(Area.Kind.MUNICIPALITY, it.nisCode(), it.name(), label, inside);
    }

    private static Area areaOfPostcode(String postcode, List<Place> there) {
        String label = postcode + " " + there.getFirst().name();
        return area(Area.Kind.POSTCODE, postcode, postcode, label, there);
    }

    private static Area areaOf(CareZone zone, List<Place> inside) {
        return area(Area.Kind.ZONE, zone.code(), zone.name(), "ELZ " + zone.name(), inside);
    }

    private static Area areaOf(Province province, List<Place> inside) {
        String code = Province.PREFIX + province.slug();
        return area(Area.Kind.PROVINCE, code, province.dutchName(), "provincie " + province.dutchName(), inside);
    }

    private static Area area(Area.Kind kind, String code, String name, String label, List<Place> inside) {
        return new Area(
                kind,
                code,
                name,
                label,
                inside.stream().map(Place::nisCode).distinct().sorted().toList(),
                inside.stream().map(Place::postcode).distinct().sorted().toList(),
                inside.stream().map(Place::zone).distinct().sorted().toList());
    }

    /** Areas by name, folded once: a search asks here for every word typed. */
    private static final class Index {

        private final Map<String, List<Area>> byName = new HashMap<>();

        void add(Area area, String... names) {
            Arrays.stream(names).map(Names::folded).distinct().forEach(name -> {
                List<Area> called = byName.computeIfAbsent(name, key -> new ArrayList<>());
                if (!called.contains(area)) called.add(area);
            });
        }

        List<Area> called(String name) {
            return List.copyOf(byName.getOrDefault(Names.folded(name), List.of()));
        }
    }
}
