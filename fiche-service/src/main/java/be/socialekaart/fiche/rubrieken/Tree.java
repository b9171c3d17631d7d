package be.socialekaart.fiche.rubrieken;

import be.socialekaart.fiche.rubrieken.Plan.Wish;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubriek.Look;
import be.socialekaart.fields.reference.Rubrieken;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree as a plan makes it. No state of a rubriek is ever removed: what changes or ends gets a last day, and what follows
 * stands behind it.
 */
public final class Tree {
    private final Rubrieken now;
    private final List<Rubriek> states;

    private Tree(Rubrieken now) {
        this.now = now;
        this.states = new ArrayList<>(now.states());
    }

    /** What would be public after it. Only for a plan without problems. */
    public static Rubrieken after(Rubrieken now, Plan plan) {
        return new Tree(now).carryOut(plan);
    }

    /** The second rubriek of a split; the first is where the old one leads to. */
    public static Optional<Rubriek> second(Rubrieken now, Rubrieken after, Plan plan) {
        if (!plan.isSplit()) return Optional.empty();
        return after.all().stream()
                .filter(rubriek -> now.named(rubriek.id()).isEmpty())
                .filter(rubriek -> rubriek.name().equals(plan.wish().otherName()))
                .findFirst();
    }

    private Rubrieken carryOut(Plan plan) {
        Rubriek old = now.byCode(plan.rubriek()).orElseThrow();
        Wish wish = plan.wish();
        switch (plan.action()) {
            case RENAME -> become(old, new Look(name(wish), wish.code(), old.parent()), plan.day());
            case MOVE -> become(old, new Look(old.name(), wish.code(), id(wish.parent())), plan.day());
            case ADD -> states.add(fresh(name(wish), wish.code(), old, plan.day()));
            case END -> end(old, old.parent(), plan.day());
            case MERGE -> goUpIn(old, id(wish.into()), plan.day());
            case SPLIT -> split(old, wish, plan.day());
        }
        return Rubrieken.of(states);
    }

    private void become(Rubriek old, Look look, LocalDate day) {
        replace(old, old.until(day, null), old.from(day, look));
    }

    private void end(Rubriek old, @Nullable String successor, LocalDate day) {
        replace(old, old.until(day, successor));
    }

    private void goUpIn(Rubriek old, String into, LocalDate day) {
        for (Rubriek below : now.under(old.id())) become(below, new Look(below.name(), below.code(), into), day);
        end(old, into, day);
    }

    private void split(Rubriek old, Wish wish, LocalDate day) {
        Rubriek first = beside(old, name(wish), wish.code(), day);
        states.add(states.indexOf(old) + 1, first);
        states.add(states.indexOf(first) + 1, beside(old, String.valueOf(wish.otherName()), wish.otherCode(), day));
        goUpIn(old, first.id(), day);
    }

    private void replace(Rubriek old, Rubriek... next) {
        int at = states.indexOf(old);
        states.remove(at);
        states.addAll(at, List.of(next));
    }

    private Rubriek beside(Rubriek old, String name, @Nullable String code, LocalDate day) {
        return new Rubriek(freshId(name), code, old.parent(), name, old.group(), code != null, true, day, null, null);
    }

    private Rubriek fresh(String name, @Nullable String code, Rubriek above, LocalDate day) {
        return new Rubriek(freshId(name), code, above.id(), name, null, code != null, true, day, null, null);
    }

    private String id(@Nullable String chosen) {
        return now.byCode(String.valueOf(chosen)).orElseThrow().id();
    }

    private static String name(Wish wish) {
        return String.valueOf(wish.name());
    }

    /** Made of the name it has at first, and never again changed. */
    private String freshId(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Predicate<String> taken =
                other -> states.stream().anyMatch(state -> state.id().equals(other));
        Stream<String> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> id + "-" + n);
        Optional<String> free = Stream.concat(
                        Stream.of("rubriek-" + id).map(one -> id.matches("[a-z].*") ? id : one), numbered)
                .filter(taken.negate())
                .findFirst();
        return free.orElseThrow();
    }
}
