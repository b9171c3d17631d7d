package be.socialekaart.fiche.packing;

import static java.util.stream.Collectors.toMap;

import be.socialekaart.fiche.packing.Pack.Line;
import be.socialekaart.fiche.packing.Pack.Problem;
import be.socialekaart.fiche.packing.Pack.What;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pack looked over against the areas as they are: what would become different, and what is wrong.
 *
 * @param after the areas with it; null while anything is wrong
 */
record Checked(
        List<Line> lines, List<Problem> problems, @Nullable Areas after) {

    static Checked of(Pack pack, Areas now) {
        return new Comparison(pack, now).check();
    }

    public boolean canBeTakenOver() {
        return problems.isEmpty() && !lines.isEmpty();
    }

    private static final class Comparison {
        private final Pack pack;
        private final Areas now;
        private final List<Line> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Comparison(Pack pack, Areas now) {
            this.pack = pack;
            this.now = now;
        }

        Checked check() {
            PackReader reader = new PackReader(pack.day(), problems);
            List<Municipality> municipalities = table("municipality", reader::municipalities)
                    .map(this::municipalities)
                    .orElseGet(now::everyMunicipality);
            List<CareZone> zones = table("care_zone", reader::zones).orElseGet(now::zones);
            List<Place> places = table("place", reader::places).orElseGet(() -> moved(municipalities));
            compare("care_zone", now.zones(), zones, CareZone::slug, CareZone::name);
            compare("place", now.places(), places, place -> place.postcode() + " " + place.name(), Place::name);
            hangTogether(municipalities, places, zones);
            if (!problems.isEmpty()) return new Checked(lines, problems, null);
            return new Checked(lines, problems, Areas.of(municipalities, places, zones));
        }

        private <T> Optional<List<T>> table(String name, Function<String, List<T>> read) {
            return Optional.ofNullable(pack.tables().get(name)).map(read);
        }

        /** Those that ended stay, with their last day; those that are as they were keep the day on which they began. */
        private List<Municipality> municipalities(List<Municipality> handedIn) {
            Map<String, Municipality> given = unique("municipality", handedIn, Municipality::nisCode);
            Set<String> mergedAlready = new HashSet<>();
            now.everyMunicipality().stream()
                    .filter(one -> !one.current())
                    .forEach(one -> mergedAlready.add(one.nisCode()));
            List<Municipality> all = new ArrayList<>();
            for (Municipality old : now.everyMunicipality()) {
                if (old.current()) all.addAll(follow(old, given.remove(old.nisCode()), handedIn));
                else all.add(old);
            }
            for (Municipality fresh : given.values()) {
                if (mergedAlready.contains(fresh.nisCode())) problem("municipality", "pack.nis.ended", fresh.nisCode());
                lines.add(new Line("municipality", What.NEW, fresh.nisCode(), fresh.name(), null));
                all.add(fresh);
            }
            return all;
        }

        private List<Municipality> follow(Municipality old, @Nullable Municipality given, List<Municipality> handedIn) {
            if (given == null) return List.of(ended(old, handedIn));
            Municipality same = since(old, given);
            if (old.name().equals(given.name())) {
                if (!old.equals(same)) line(What.CHANGED, old, null);
                return List.of(same);
            }
            begins(old);
            line(What.RENAMED, old, given.name());
            return List.of(old.until(pack.day().minusDays(1)), withBefore(given, old.predecessors()));
        }

        private Municipality ended(Municipality old, List<Municipality> handedIn) {
            List<Municipality> next = handedIn.stream()
                    .filter(other -> other.predecessors().contains(old.nisCode()))
                    .toList();
            begins(old);
            if (next.isEmpty()) problem("municipality", "pack.ended.nowhere", old.nisCode() + " " + old.name());
            if (next.size() > 1 && !pack.tables().containsKey("place"))
                problem("municipality", "pack.ended.several", old.nisCode() + " " + old.name());
            if (!next.isEmpty()) line(What.MERGED, old, next.getFirst().name());
            return old.until(pack.day().minusDays(1));
        }

        private void begins(Municipality old) {
            if (!old.validFrom().isBefore(pack.day()))
                problem("municipality", "pack.day.early", old.nisCode() + " " + old.name());
        }

        private static Municipality since(Municipality old, Municipality given) {
            return new Municipality(
                    given.nisCode(),
                    given.name(),
                    given.province(),
                    given.zones(),
                    given.lat(),
                    given.lon(),
                    old.validFrom(),
                    null,
                    withBefore(given, old.predecessors()).predecessors(),
                    given.otherNames());
        }

        private static Municipality withBefore(Municipality given, List<String> before) {
            Set<String> all = new LinkedHashSet<>(before);
            all.addAll(given.predecessors());
            return new Municipality(
                    given.nisCode(),
                    given.name(),
                    given.province(),
                    given.zones(),
                    given.lat(),
                    given.lon(),
                    given.validFrom(),
                    null,
                    List.copyOf(all),
                    given.otherNames());
        }

        /** Where no places were handed in, those of a municipality that ended go along with it. */
        private List<Place> moved(List<Municipality> municipalities) {
            Areas after = Areas.of(municipalities, List.of(), now.zones());
            return now.places().stream()
                    .map(place -> after.today(place.nisCode()).map(place::in).orElse(place))
                    .toList();
        }

        private <T> void compare(
                String table, List<T> old, List<T> given, Function<T, String> key, Function<T, String> name) {
            if (old == given) return;
            Map<String, T> before = old.stream().collect(toMap(key, Function.identity(), (one, other) -> one));
            Map<String, T> after = unique(table, given, key);
            after.forEach((code, one) -> {
                T was = before.remove(code);
                if (was == null) lines.add(new Line(table, What.NEW, code, name.apply(one), null));
                else if (!was.equals(one)) lines.add(new Line(table, What.CHANGED, code, name.apply(one), null));
            });
            before.forEach((code, one) -> lines.add(new Line(table, What.ENDED, code, name.apply(one), null)));
        }

        private <T> Map<String, T> unique(String table, List<T> rows, Function<T, String> key) {
            Map<String, T> unique = new HashMap<>();
            for (T row : rows)
                if (unique.put(key.apply(row), row) != null) problem(table, "pack.twice", key.apply(row));
            return unique;
        }

        private void hangTogether(List<Municipality> municipalities, List<Place> places, List<CareZone> zones) {
            Set<String> nis = new HashSet<>();
            Set<String> ever = new HashSet<>();
            for (Municipality one : municipalities) {
                ever.add(one.nisCode());
                if (one.current()) nis.add(one.nisCode());
            }
            Set<String> slugs = new HashSet<>();
            zones.forEach(zone -> slugs.add(zone.slug()));
            for (Municipality one : municipalities) {
                if (!one.current()) continue;
                missing("municipality", "pack.zone.unknown", one.name(), one.zones(), slugs);
                missing("municipality", "pack.predecessor.unknown", one.name(), one.predecessors(), ever);
                if (places.stream().noneMatch(place -> place.nisCode().equals(one.nisCode())))
                    problem("municipality", "pack.placeless", one.nisCode() + " " + one.name());
            }
            for (Place place : places) {
                missing(
                        "place",
                        "pack.nis.unknown",
                        place.postcode() + " " + place.name(),
                        List.of(place.nisCode()),
                        nis);
                missing(
                        "place",
                        "pack.zone.unknown",
                        place.postcode() + " " + place.name(),
                        List.of(place.zone()),
                        slugs);
            }
        }

        private void missing(String table, String reason, String name, List<String> named, Set<String> known) {
            named.stream()
                    .filter(one -> !known.contains(one))
                    .forEach(one -> problem(table, reason, name + ": " + one));
        }

        private void line(What what, Municipality old, @Nullable String to) {
            lines.add(new Line("municipality", what, old.nisCode(), old.name(), to));
        }

        private void problem(String table, String reason, String value) {
            Problem problem = new Problem(table, 0, reason, value);
            if (!problems.contains(problem)) problems.add(problem);
        }
    }
}
