package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.reclassifying.Affected.Progress;
import be.socialekaart.fiche.reclassifying.Affected.Row;
import be.socialekaart.fiche.reclassifying.Affected.Search;
import be.socialekaart.fiche.reclassifying.Affected.Tile;
import be.socialekaart.fiche.rubrieken.Node;
import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.fiche.rubrieken.Plan.Action;
import be.socialekaart.fiche.rubrieken.PlanRules;
import be.socialekaart.fiche.rubrieken.Tree;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan would do, looked at in the tree as it is now.
 *
 * @param revision of that tree; whoever confirms hands it back
 * @param problem why it cannot be carried out as things are
 * @param first where the fiches go; of a split, those for which nothing else is chosen
 * @param second where the others of a split go
 * @param seconds how many that are
 */
record Preview(
        Plan plan,
        int revision,
        @Nullable String problem,
        Rubriek old,
        @Nullable Rubriek first,
        @Nullable Rubriek second,
        int count,
        int seconds,
        List<Row> sample,
        List<Tile> tiles,
        List<Node> tree,
        Progress progress) {

    private static final int SAMPLE = 20;

    static Preview of(Plan plan, Affected affected) {
        int revision = Current.revision(Current.RUBRIEKEN);
        Rubrieken now = Rubrieken.load();
        Rubriek old = before(now, plan);
        boolean waits = plan.canBeWithdrawn();
        Optional<String> problem = waits
                ? PlanRules.problems(now, plan.action(), plan.rubriek(), plan.wish()).stream()
                        .findFirst()
                        .map(reason -> reason.reason())
                : Optional.empty();
        Rubrieken after = waits && problem.isEmpty() ? Tree.after(now, plan) : now;
        boolean about = waits && plan.action() != Action.ADD;
        return new Preview(
                plan,
                revision,
                problem.orElse(null),
                old,
                after.byCode(plan.rubriek()).orElse(null),
                plan.other() == null
                        ? Tree.second(now, after, plan).orElse(null)
                        : now.named(plan.other()).orElse(null),
                about ? affected.count(old.key(), Search.ALL) : 0,
                affected.chosenOther(plan.id()),
                about ? affected.rows(plan.id(), old.key(), Search.ALL, 0, SAMPLE) : List.of(),
                about ? affected.tiles(now.keysOf(old)) : List.of(),
                Node.different(now, after),
                affected.progress(plan.id()));
    }

    /** As it was called before the plan. */
    private static Rubriek before(Rubrieken now, Plan plan) {
        Optional<Rubriek> then = plan.canBeWithdrawn()
                ? now.byCode(plan.rubriek())
                : now.on(plan.day().minusDays(1)).byCode(plan.rubriek());
        return then.or(() -> now.named(plan.rubriek())).orElseThrow();
    }

    public boolean more() {
        return count > sample.size();
    }

    public Object[] words() {
        return Title.words(plan, old);
    }

    /** A plan in one sentence: the key of the message is by its action. */
    record Title(Plan plan, Object[] words) {

        static Title of(Plan plan) {
            return new Title(plan, words(plan, before(Rubrieken.load(), plan)));
        }

        private static Object[] words(Plan plan, Rubriek old) {
            return new Object[] {
                old.name(),
                plan.wish().name(),
                plan.wish().otherName(),
                called(plan.wish().parent()),
                called(plan.wish().into())
            };
        }

        private static @Nullable String called(@Nullable String id) {
            return id == null
                    ? null
                    : Rubrieken.load().named(id).map(Rubriek::name).orElse(id);
        }
    }
}
