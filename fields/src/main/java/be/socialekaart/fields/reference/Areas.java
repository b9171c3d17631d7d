package be.socialekaart.fields.reference;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final ScopedValue<Areas> INSTEAD = ScopedValue.newInstance();

    private final List<Municipality> municipalities;
    private final List<Place> places;
    private final List<CareZone> zones;
    private final Map<String, Municipality> byNis;
    private final Map<String, List<Place>> byPostcode;
    private final AreaNames names;
    private final List<String> served;

    Areas(List<Municipality> municipalities, List<Place> places, List<CareZone> zones) {
        this.municipalities = List.copyOf(municipalities);
        this.places = List.copyOf(places);
        this.zones = List.copyOf(zones);
        // Of a municipality that was renamed the newest row counts.
        this.byNis = municipalities.stream()
                .collect(Collectors.toMap(
                        Municipality::nisCode, Function.identity(), Areas::newest, LinkedHashMap::new));
        this.byPostcode = places.stream().collect(groupingBy(Place::postcode));
        this.names = new AreaNames(this);
        this.served = names.served();
    }

    private static Municipality newest(Municipality one, Municipality other) {
        return one.validFrom().isAfter(other.validFrom()) ? one : other;
    }

    /** As they are now. Ask anew each time: a pack can come in at any moment. */
    public static Areas load() {
        return INSTEAD.isBound() ? INSTEAD.get() : Current.areas();
    }

    /** As they will be with a pack. */
    public static Areas of(List<Municipality> municipalities, List<Place> places, List<CareZone> zones) {
        return new Areas(municipalities, places, zones);
    }

    /** Everything that is done meanwhile finds these areas. */
    public void during(Runnable work) {
        ScopedValue.where(INSTEAD, this).run(work);
    }

    /** In the form of those beside this class. */
    public Map<String, String> tables() {
        return Map.of(
                "municipality",
                Table.write(
                        Municipality.COLUMNS,
                        municipalities.stream().map(Municipality::cells).toList()),
                "place",
                Table.write(Place.COLUMNS, places.stream().map(Place::cells).toList()),
                "care_zone",
                Table.write(
                        CareZone.COLUMNS, zones.stream().map(CareZone::cells).toList()));
    }

    static Areas shipped() {
        return new Areas(
                Table.read("municipality.csv", Municipality::read),
                Table.read("place.csv", Place::read),
                Table.read("care_zone.csv", CareZone::read));
    }

    static Areas parse(Map<String, String> tables) {
        try {
            return new Areas(
                    Table.parse(tables.get("municipality"), Municipality::read),
                    Table.parse(tables.get("place"), Place::read),
                    Table.parse(tables.get("care_zone"), CareZone::read));
        } catch (IOException e) {
            throw new UncheckedIOException("The areas cannot be read", e);
        }
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
    public List<Municipality> everyMunicipality() {
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
                        .findFirst()
                        .flatMap(next -> today(next.nisCode())));
    }

    /** What a municipality of today was before: under another name, or as those that went up in it. */
    List<Municipality> before(Municipality municipality) {
        return municipalities.stream()
                .filter(other -> !other.current())
                .filter(other ->
                        today(other.nisCode()).filter(municipality::equals).isPresent())
                .toList();
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
}
