package be.socialekaart.fields.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which municipality, and which place in it, is meant by a postcode and what stands behind it on an envelope. */
public final class Localities {

    public sealed interface Answer {}

    /** @param place the village or district, where it was named and is not called as the municipality */
    public record Known(Municipality municipality, @Nullable String place, double lat, double lon) implements Answer {}

    public record UnknownPostcode() implements Answer {}

    /** @param choices what does go with the postcode */
    public record Mismatch(String name, List<String> choices) implements Answer {}

    /** Several municipalities are possible. */
    public record Ambiguous(List<String> choices) implements Answer {}

    private static final int A_FEW = 5;

    private final Areas areas;

    public Localities(Areas areas) {
        this.areas = areas;
    }

    /** @param name of a municipality of today or before, or of a place; empty when only the postcode is known */
    public Answer find(String postcode, String name) {
        List<Place> there = areas.byPostcode(postcode);
        if (there.isEmpty()) return new UnknownPostcode();
        if (name.isEmpty()) return only(there, null);
        return ofMunicipality(there, it -> it.isCalled(name))
                .or(() -> ofPlace(there, name))
                .or(() -> ofMunicipality(there, it -> wasCalled(it, name)))
                .orElseGet(() -> new Mismatch(name, choices(there)));
    }

    /** As {@link #find(String, String)}, where the place inside the municipality is written apart. */
    public Answer find(String postcode, String municipality, String place) {
        Answer answer = find(postcode, municipality);
        if (place.isEmpty() || !(answer instanceof Known known)) return answer;
        List<Place> there = inside(areas.byPostcode(postcode), known.municipality());
        return ofPlace(there, place).orElseGet(() -> new Mismatch(place, choices(there)));
    }

    /** Where a place or municipality of this name does lie: its postcodes, a few of them when it has many. */
    public List<String> postcodesOf(String name) {
        return areas.places().stream()
                .filter(place -> Names.same(place.name(), name)
                        || place.main() && municipalityOf(place).isCalled(name))
                .map(Place::postcode)
                .distinct()
                .sorted()
                .limit(A_FEW)
                .toList();
    }

    private Optional<Answer> ofMunicipality(List<Place> there, Predicate<Municipality> meant) {
        List<Place> inside = there.stream()
                .filter(place -> meant.test(municipalityOf(place)))
                .toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(only(inside, null));
    }

    private Optional<Answer> ofPlace(List<Place> there, String name) {
        List<Place> called =
                there.stream().filter(place -> Names.same(place.name(), name)).toList();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(only(called, called.getFirst().name()));
    }

    private Answer only(List<Place> places, @Nullable String name) {
        List<Municipality> municipalities =
                places.stream().map(this::municipalityOf).distinct().toList();
        if (municipalities.size() > 1) {
            return new Ambiguous(municipalities.stream().map(Municipality::name).toList());
        }
        Municipality municipality = municipalities.getFirst();
        String apart = municipality.name().equals(name) ? null : name;
        return new Known(
                municipality, apart, places.getFirst().lat(), places.getFirst().lon());
    }

    private boolean wasCalled(Municipality municipality, String name) {
        return areas.before(municipality).stream().anyMatch(before -> before.isCalled(name));
    }

    private List<Place> inside(List<Place> places, Municipality municipality) {
        return places.stream()
                .filter(place -> place.nisCode().equals(municipality.nisCode()))
                .toList();
    }

    private List<String> choices(List<Place> places) {
        return places.stream()
                .flatMap(place -> Stream.of(municipalityOf(place).name(), place.name()))
                .distinct()
                .toList();
    }

    private Municipality municipalityOf(Place place) {
        return areas.municipalityByNis(place.nisCode()).orElseThrow();
    }
}
