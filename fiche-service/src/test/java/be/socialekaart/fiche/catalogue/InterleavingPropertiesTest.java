package be.socialekaart.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.fields.FicheValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Many people change one fiche, each from the version that was on their screen, in any order. A model of a few lines, that
 * knows only facts and who saw which, says what must come of it. A failure prints the seed with which it happens again.
 */
class InterleavingPropertiesTest {
    private static final Attribution BY =
            new Attribution(Origin.MANAGER, "beheerder-1", UUID.randomUUID(), "W-2026-000001", Instant.EPOCH);

    /** @param what 0 takes the fact away */
    record Move(String path, int which, int what) {}

    /** @param behind how many versions ago the page was opened */
    record Edit(int behind, List<Move> moves) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        return edit(4).list().ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<Edit> one() {
        return edit(1);
    }

    private static Arbitrary<Edit> edit(int mostBehind) {
        Arbitrary<Move> moves = Combinators.combine(
                        Arbitraries.of(Items.PATHS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Move::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, mostBehind),
                        moves.list().ofMinSize(1).ofMaxSize(4))
                .as(Edit::new);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void becomesWhatTheModelSays(@ForAll("edits") List<Edit> edits) {
        History history = new History();
        for (Edit edit : edits) {
            Items seen = Items.of(history.seen(edit).values());
            Items wanted = wanted(seen, edit);
            Model model = Model.of(seen, Items.of(history.fiche.values()), wanted, paths(edit));

            Verdict verdict = history.propose(edit);

            assertThat(verdict.fields())
                    .allSatisfy(field -> assertThat(field.result())
                            .as(field.path())
                            .isEqualTo(model.results().get(field.path())));
            assertThat(Items.of(history.fiche.values()).facts()).isEqualTo(model.facts());
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void neverLosesAnEdit(@ForAll("edits") List<Edit> edits) {
        History history = new History();
        for (Edit edit : edits) {
            Items seen = Items.of(history.seen(edit).values());
            Items wanted = wanted(seen, edit);
            Items before = Items.of(history.fiche.values());
            Verdict verdict = history.propose(edit);
            Items after = Items.of(history.fiche.values());

            keys(before, after).stream()
                    .filter(key -> !same(before, after, key))
                    .forEach(key -> {
                        assertThat(seen.facts().get(key))
                                .as("whoever replaces %s saw what stood there", key)
                                .isEqualTo(before.facts().get(key));
                        assertThat(after.facts().get(key))
                                .isEqualTo(wanted.facts().get(key));
                    });
            applied(verdict)
                    .forEach(path -> keys(seen, wanted).stream()
                            .filter(key -> key.startsWith(path + "|") && !same(seen, wanted, key))
                            .forEach(key -> assertThat(after.facts().get(key))
                                    .as("what was asked about %s stands there", key)
                                    .isEqualTo(wanted.facts().get(key))));
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void clashesOnlyWhereBothChangedTheSameDifferently(@ForAll("edits") List<Edit> edits) {
        History history = new History();
        for (Edit edit : edits) {
            Items seen = Items.of(history.seen(edit).values());
            Items wanted = wanted(seen, edit);
            Items now = Items.of(history.fiche.values());
            for (AppliedField field : history.propose(edit).fields()) {
                boolean both = keys(seen, wanted, now).stream()
                        .filter(key -> key.startsWith(field.path() + "|"))
                        .anyMatch(key -> !same(seen, now, key) && !same(seen, wanted, key) && !same(now, wanted, key));
                assertThat(field.result() == Result.CLASH).as(field.path()).isEqualTo(both);
            }
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void comesToTheSameInAnyOrderWhereIndependent(
            @ForAll("edits") List<Edit> before, @ForAll("one") Edit one, @ForAll("one") Edit other) {
        History first = new History();
        History second = new History();
        before.forEach(first::propose);
        before.forEach(second::propose);
        Items start = Items.of(first.fiche.values());
        Set<String> touched = changed(start, wanted(start, one));
        touched.retainAll(changed(start, wanted(start, other)));
        if (!touched.isEmpty()) return;

        FicheValues base = first.fiche.values();
        List<Result> results = new ArrayList<>();
        results.addAll(results(first.propose(one, base)));
        results.addAll(results(first.propose(other, base)));
        second.propose(other, base);
        second.propose(one, base);

        assertThat(results).doesNotContain(Result.CLASH);
        assertThat(Items.of(second.fiche.values())).isEqualTo(Items.of(first.fiche.values()));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void isTheFoldOfWhatWasApplied(@ForAll("edits") List<Edit> edits) {
        History history = new History();
        FicheValues fold = history.fiche.values();
        int version = 1;
        for (Edit edit : edits) {
            Verdict verdict = history.propose(edit);
            if (verdict.next().isEmpty()) assertThat(applied(verdict)).isEmpty();
            else version++;
            for (AppliedField field : verdict.fields())
                if (field.result() == Result.APPLIED) fold = fold.with(field.path(), field.now());
        }
        assertThat(history.fiche.values()).isEqualTo(fold);
        assertThat(history.fiche.version()).isEqualTo(version).isEqualTo(history.versions.size());
        assertThat(history.versions.getLast().values()).isEqualTo(fold);
    }

    /** What was undone is gone, and everything that came after it is still there. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void undoesOneFieldAndKeepsWhatCameAfter(@ForAll("edits") List<Edit> edits, @ForAll("one") Edit undone) {
        History history = new History();
        Verdict made = history.propose(new Edit(0, undone.moves()));
        if (made.next().isEmpty()) return;
        FicheVersion version = made.next().get();
        Items before = Items.of(history.versions.get(version.version() - 2).values());
        Items changed = Items.of(version.values());
        edits.forEach(history::propose);

        for (String path : version.changed()) {
            Items now = Items.of(history.fiche.values());
            Model model = Model.of(changed, now, before, Set.of(path));
            Verdict verdict = history.propose(List.of(path), version.values(), before);

            assertThat(results(verdict)).containsExactly(model.results().get(path));
            assertThat(Items.of(history.fiche.values()).facts()).isEqualTo(model.facts());
        }
    }

    /** One fiche and everything it ever said. */
    private static final class History {
        private final Fiche fiche = AFiche.named("Huis A")
                .with("languages", "[\"nl\"]")
                .with("openingExceptions", "[{\"from\": \"2027-01-01\", \"to\": \"2027-01-01\", \"note\": \"v1\"}]")
                .entering();
        private final List<FicheVersion> versions = new ArrayList<>(List.of(fiche.enter(BY)));

        FicheVersion seen(Edit edit) {
            return versions.get(Math.max(0, versions.size() - 1 - edit.behind()));
        }

        Verdict propose(Edit edit) {
            return propose(edit, seen(edit).values());
        }

        Verdict propose(Edit edit, FicheValues base) {
            return propose(List.copyOf(paths(edit)), base, wanted(Items.of(base), edit));
        }

        Verdict propose(List<String> paths, FicheValues base, Items wanted) {
            List<FieldChange> changes = paths.stream()
                    .map(path -> new FieldChange(path, base.at(path), wanted.json(path)))
                    .toList();
            Verdict verdict = fiche.apply(new Proposal(base, changes, BY));
            verdict.next().ifPresent(versions::add);
            return verdict;
        }
    }

    /** Who changed a fact that nobody else changed, gets it; two who changed the same fact differently get nothing. */
    private record Model(Map<String, String> facts, Map<String, Result> results) {
        static Model of(Items seen, Items now, Items wanted, Set<String> paths) {
            Map<String, String> facts = new TreeMap<>(now.facts());
            Map<String, Result> results = new TreeMap<>();
            for (String path : paths) {
                Set<String> asked = changed(seen, wanted);
                asked.removeIf(key -> !key.startsWith(path + "|") || same(now, wanted, key));
                boolean clash = asked.stream().anyMatch(key -> !same(seen, now, key));
                results.put(path, clash ? Result.CLASH : asked.isEmpty() ? Result.ALREADY_SO : Result.APPLIED);
                if (clash) continue;
                facts.keySet().removeAll(asked);
                asked.stream()
                        .filter(wanted.facts()::containsKey)
                        .forEach(key -> facts.put(key, wanted.facts().get(key)));
            }
            return new Model(facts, results);
        }
    }

    private static Items wanted(Items seen, Edit edit) {
        Items wanted = seen;
        for (Move move : edit.moves()) wanted = wanted.with(move.path(), move.which(), move.what());
        return wanted;
    }

    private static Set<String> paths(Edit edit) {
        Set<String> paths = new TreeSet<>();
        edit.moves().forEach(move -> paths.add(move.path()));
        return paths;
    }

    private static Set<String> changed(Items one, Items other) {
        Set<String> changed = keys(one, other);
        changed.removeIf(key -> same(one, other, key));
        return changed;
    }

    private static Set<String> keys(Items... all) {
        Set<String> keys = new TreeSet<>();
        for (Items items : all) keys.addAll(items.facts().keySet());
        return keys;
    }

    private static boolean same(Items one, Items other, String key) {
        return Objects.equals(one.facts().get(key), other.facts().get(key));
    }

    private static List<String> applied(Verdict verdict) {
        return verdict.fields().stream()
                .filter(field -> field.result() == Result.APPLIED)
                .map(AppliedField::path)
                .toList();
    }

    private static List<Result> results(Verdict verdict) {
        return verdict.fields().stream().map(AppliedField::result).toList();
    }
}
