package be.socialekaart.fields.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The tree of rubrieken with everything it was before. The one beside this class holds until the register tells of a newer
 * one; {@link Current} keeps it.
 */
public final class Rubrieken {

    /** What is shown while this is set is named as it was on that day. */
    private static final ScopedValue<LocalDate> DAY = ScopedValue.newInstance();

    private static final Comparator<Rubriek> ORDER =
            Comparator.comparing(Rubriek::code, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Rubriek> states;
    private final List<Rubriek> all;
    private final Map<String, Rubriek> byId = new HashMap<>();
    private final Map<String, Rubriek> byKey = new HashMap<>();
    private final Map<String, Rubriek> names = new HashMap<>();

    private Rubrieken(List<Rubriek> states, Predicate<Rubriek> holds) {
        this.states = List.copyOf(states);
        this.all = states.stream().filter(holds).sorted(ORDER).toList();
        all.forEach(rubriek -> byId.put(rubriek.id(), rubriek));
        states.forEach(state -> keys(state).forEach(key -> names.put(key, state)));
        all.forEach(rubriek -> keys(rubriek).forEach(key -> names.put(key, rubriek)));
        names.forEach((key, state) -> today(state).ifPresent(rubriek -> byKey.put(key, rubriek)));
    }

    /** As it is now, or on the day that is shown. */
    public static Rubrieken load() {
        return DAY.isBound() ? Current.rubrieken().on(DAY.get()) : Current.rubrieken();
    }

    /** Whatever is put into words meanwhile is called as it was called on that day. */
    public static <T> T asOf(LocalDate day, Supplier<T> words) {
        return ScopedValue.where(DAY, day).call(words::get);
    }

    public static Rubrieken of(List<Rubriek> states) {
        return new Rubrieken(states, Rubriek::current);
    }

    static Rubrieken shipped() {
        return of(Table.read("rubriek.csv", Rubriek::read));
    }

    static Rubrieken parse(String table) {
        try {
            return of(Table.parse(table, Rubriek::read));
        } catch (IOException e) {
            throw new UncheckedIOException("The tree cannot be read", e);
        }
    }

    public String table() {
        return Table.write(Rubriek.COLUMNS, states.stream().map(Rubriek::cells).toList());
    }

    public Rubrieken on(LocalDate day) {
        return new Rubrieken(states, state -> state.validOn(day));
    }

    /** Also everything that each was before, the oldest first. */
    public List<Rubriek> states() {
        return states;
    }

    public List<Rubriek> all() {
        return all;
    }

    /** By code or id; by one that it had before; or the one that links to it lead to since it ended. */
    public Optional<Rubriek> byCode(String codeOrId) {
        return Optional.ofNullable(byKey.get(codeOrId));
    }

    /** What a code or id stood for last, also when that ended. */
    public Optional<Rubriek> named(String codeOrId) {
        return Optional.ofNullable(names.get(codeOrId));
    }

    /** Everything by which this rubriek is or was known, and what leads to it. */
    public List<String> keysOf(Rubriek rubriek) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(rubriek.id()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public List<Rubriek> headings() {
        return all.stream().filter(rubriek -> rubriek.parent() == null).toList();
    }

    /** One level below. */
    public List<Rubriek> under(String codeOrId) {
        return byCode(codeOrId).stream()
                .flatMap(above -> all.stream().filter(rubriek -> above.id().equals(rubriek.parent())))
                .toList();
    }

    /** The rubriek itself and all levels below. */
    public Stream<Rubriek> within(Rubriek rubriek) {
        return Stream.concat(Stream.of(rubriek), under(rubriek.id()).stream().flatMap(this::within));
    }

    private static Stream<String> keys(Rubriek state) {
        return Stream.of(state.id(), state.key()).distinct();
    }

    private Optional<Rubriek> today(Rubriek state) {
        Rubriek same = byId.get(state.id());
        if (same != null) return Optional.of(same);
        Optional<Rubriek> last =
                states.stream().filter(other -> other.id().equals(state.id())).reduce((one, next) -> next);
        return last.map(Rubriek::successor)
                .flatMap(successor -> states.stream()
                        .filter(other -> other.id().equals(successor))
                        .findFirst())
                .flatMap(this::today);
    }
}
