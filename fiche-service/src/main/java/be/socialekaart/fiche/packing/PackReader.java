package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.packing.Pack.Problem;
import be.socialekaart.fiche.packing.Sheet.Cells;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Place;
import be.socialekaart.fields.reference.Province;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a pack. Each has the columns of the table that is built in, so that a pack can be made of that. */
final class PackReader {
    private static final Pattern NIS = Pattern.compile("\\d{5}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern NAME = Pattern.compile("['’\\p{L}][\\p{L}\\p{M}\\p{N} .&'’()/-]{0,79}");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Set<String> PROVINCES =
            Arrays.stream(Province.values()).map(Province::slug).collect(Collectors.toSet());

    private final LocalDate day;
    private final List<Problem> problems;

    PackReader(LocalDate day, List<Problem> problems) {
        this.day = day;
        this.problems = problems;
    }

    List<Municipality> municipalities(String text) {
        return new Sheet("municipality", problems)
                .read(text, List.of("nis", "name", "province", "lat", "lon", "zones"), this::municipality);
    }

    List<Place> places(String text) {
        return new Sheet("place", problems)
                .read(text, List.of("postcode", "place", "nis", "zone", "main", "lat", "lon"), PackReader::place);
    }

    List<CareZone> zones(String text) {
        return new Sheet("care_zone", problems).read(text, List.of("slug", "name", "province"), PackReader::zone);
    }

    /** One that ended before is passed over: the register knows it. */
    private @Nullable Municipality municipality(Cells row) {
        if (!row.text("valid_to").isEmpty()) return null;
        return new Municipality(
                row.needed("nis", NIS),
                row.needed("name", NAME),
                row.oneOf("province", PROVINCES),
                row.several("zones"),
                row.degrees("lat", 49.4, 51.6),
                row.degrees("lon", 2.4, 6.5),
                day,
                null,
                row.several("predecessors"),
                row.several("name_fr"));
    }

    private static Place place(Cells row) {
        return new Place(
                row.needed("postcode", POSTCODE),
                row.needed("place", NAME),
                row.needed("nis", NIS),
                row.needed("zone", SLUG),
                row.oneOf("main", Set.of("0", "1")).equals("1"),
                row.degrees("lat", 49.4, 51.6),
                row.degrees("lon", 2.4, 6.5));
    }

    private static CareZone zone(Cells row) {
        return new CareZone(
                row.needed("slug", SLUG),
                row.needed("name", NAME),
                row.several("other_names"),
                row.oneOf("province", PROVINCES));
    }
}
