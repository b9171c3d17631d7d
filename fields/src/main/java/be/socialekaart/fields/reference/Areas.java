package be.socialekaart.fields.reference;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Municipalities, places, postcodes, care zones and provinces of Flanders and Brussels. */
public final class Areas {

    private final List<Municipality> municipalities = Table.read("municipality.csv", Municipality::read);
    private final List<Place> places = Table.read("place.csv", Place::read);
    private final List<CareZone> zones = Table.read("care_zone.csv", CareZone::read);
    private final Map<String, Municipality> byNis = municipalities.stream()
            .collect(Collectors.toMap(
                    Municipality::nisCode, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    private final Map<String, List<Place>> byPostcode = places.stream().collect(groupingBy(Place::postcode));
    private final AreaNames names = new AreaNames(this);
    private final List<String> served = names.served();

    private Areas() {}

    /** The tables are read once. */
    public static Areas load() {
        return Loaded.AREAS;
    }

    /** The municipalities of today. */
    public List<Municipality> municipalities() {
        return municipalities.stream().filter(Municipality::current).toList();
    }

    public List<Municipality> municipalitiesOn(LocalDate day) {
        return municipalities.stream()
                .filter(municipality -> municipality.validOn(day))
                .toList();
    }

    /** Those that ended too. */
    List<Municipality> everyMunicipality() {
        return municipalities;
    }

    public List<CareZone> zones() {
        return zones;
    }

    public List<Place> places() {
        return places;
    }

    /** The places of a postcode, the one it is named after first. */
    public List<Place> byPostcode(String postcode) {
        return byPostcode.getOrDefault(postcode, List.of()).stream()
                .sorted(Comparator.comparing(Place::main).reversed())
                .toList();
    }

    /** Also a municipality that ended. */
    public Optional<Municipality> municipalityByNis(String nisCode) {
        return Optional.ofNullable(byNis.get(nisCode));
    }

    /** The municipality of today in which this one lies: itself, or the one it went up in. */
    public Optional<Municipality> today(String nisCode) {
        return municipalityByNis(nisCode)
                .filter(Municipality::current)
                .or(() -> municipalities.stream()
                        .filter(municipality -> municipality.predecessors().contains(nisCode))
                        .findFirst());
    }

    public Optional<CareZone> zone(String slug) {
        return zones.stream().filter(zone -> zone.slug().equals(slug)).findFirst();
    }

    /** Slug of the province of a NIS code or postcode, as it is today. */
    public Optional<String> provinceOf(String nisCodeOrPostcode) {
        return byPostcode(nisCodeOrPostcode).stream()
                .findFirst()
                .map(Place::nisCode)
                .or(() -> Optional.of(nisCodeOrPostcode))
                .flatMap(this::today)
                .map(Municipality::province);
    }

    /** Everything somebody can mean by these words: none, one, or several to choose from. */
    public List<Area> resolve(String where) {
        return names.resolve(where);
    }

    /**
     * What the areas that can be served are called, each so that it is understood as itself alone: municipalities, then
     * "ELZ …", then "provincie …".
     */
    public List<String> names() {
        return served;
    }

    /** The same of one area by its code: {@code 44021}, {@code elz:gent}, {@code prov:limburg}. */
    public Optional<String> nameOf(String code) {
        if (code.startsWith(CareZone.PREFIX))
            return zone(code.substring(CareZone.PREFIX.length())).map(zone -> "ELZ " + zone.name());
        if (code.startsWith(Province.PREFIX))
            return Province.ofSlug(code.substring(Province.PREFIX.length()))
                    .map(province -> "provincie " + province.dutchName());
        return municipalityByNis(code).map(names::nameOf);
    }

    private static final class Loaded {
        static final Areas AREAS = new Areas();
    }
}
