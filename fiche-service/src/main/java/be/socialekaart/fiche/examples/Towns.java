package be.socialekaart.fiche.examples;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Place;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where examples stand: spread over the municipalities as people are, and inside one mostly in its centre. */
final class Towns {
    private static final int USUAL_THOUSANDS = 14;
    private static final int CENTRE = 4;

    private final Areas areas = Areas.load();
    private final Map<String, Integer> thousands = Table.rows("inhabitants.csv").stream()
            .collect(Collectors.toMap(row -> row.get("municipality"), row -> Integer.valueOf(row.get("thousands"))));
    private final Map<String, String> phoneZones = Table.rows("phone_zone.csv").stream()
            .collect(Collectors.toMap(row -> row.get("postcodes"), row -> row.get("zone")));
    private final List<Municipality> municipalities = areas.municipalities();
    private final Map<String, List<Place>> places =
            areas.places().stream().collect(Collectors.groupingBy(Place::nisCode));

    Place place(RandomGenerator random) {
        return placeIn(Vocabulary.weighted(municipalities, this::weight, random), random);
    }

    Place placeNear(Place place, RandomGenerator random) {
        return placeIn(municipality(place), random);
    }

    private Place placeIn(Municipality municipality, RandomGenerator random) {
        return Vocabulary.weighted(places.get(municipality.nisCode()), place -> place.main() ? CENTRE : 1, random);
    }

    Municipality municipality(Place place) {
        return areas.municipalityByNis(place.nisCode()).orElseThrow();
    }

    boolean isBilingual(Place place) {
        return municipality(place).province().equals("brussel");
    }

    /** Other municipalities of the same care zone, in any order. */
    List<String> around(Place place, int most, RandomGenerator random) {
        List<String> others = municipalities.stream()
                .filter(other -> other.zones().contains(place.zone()))
                .map(Municipality::nisCode)
                .filter(nis -> !nis.equals(place.nisCode()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : Stream.generate(() -> Vocabulary.any(others, random))
                        .limit(most)
                        .distinct()
                        .toList();
    }

    String phoneZone(Place place) {
        return phoneZones.get(place.postcode().substring(0, 2));
    }

    private int weight(Municipality municipality) {
        return thousands.getOrDefault(municipality.name(), USUAL_THOUSANDS);
    }
}
