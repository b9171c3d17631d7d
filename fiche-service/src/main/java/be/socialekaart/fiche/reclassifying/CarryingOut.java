package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.reference.ReferenceSets;
import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.fiche.rubrieken.PlanRules;
import be.socialekaart.fiche.rubrieken.Tree;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.FieldReason;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries plans out when their day comes. The tree changes first, in one transaction with the list of what has to follow;
 * then the fiches follow in portions. A process that dies halfway leaves the list to the next one.
 */
@Component
class CarryingOut {
    private static final Logger log = LoggerFactory.getLogger(CarryingOut.class);

    private final Plans plans;
    private final Planning planning;
    private final Rewriting rewriting;
    private final Steps steps;

    CarryingOut(Plans plans, Planning planning, Rewriting rewriting, Steps steps) {
        this.plans = plans;
        this.planning = planning;
        this.rewriting = rewriting;
        this.steps = steps;
    }

    @Scheduled(fixedDelayString = "${loops.pause}")
    void workOff() {
        while (steps.take(this::begin) || steps.take(this::goOn)) log.debug("Went on with a change of the tree");
    }

    private boolean begin() {
        return plans.lockDue(planning.today()).map(this::begin).isPresent();
    }

    private Plan begin(Plan plan) {
        steps.sets().lock(Current.RUBRIEKEN);
        Rubrieken now = Rubrieken.load();
        List<FieldReason> problems = PlanRules.problems(now, plan.action(), plan.rubriek(), plan.wish());
        if (problems.isEmpty()) change(now, plan);
        else plans.end(plan.id(), problems.getFirst().reason(), steps.now());
        log.info("Change {} of the tree {}", plan.number(), problems.isEmpty() ? "began" : "could not be carried out");
        return plan;
    }

    private void change(Rubrieken now, Plan plan) {
        Rubriek old = now.byCode(plan.rubriek()).orElseThrow();
        Rubrieken after = Tree.after(now, plan);
        plans.begin(
                plan.id(),
                old.key(),
                Tree.second(now, after, plan).map(Rubriek::id).orElse(null));
        rewriting.include(plan, old.key());
        steps.sets().save(Current.RUBRIEKEN, Map.of("rubriek", after.table()), plan.id());
    }

    private boolean goOn() {
        return plans.lockRunning().map(this::goOn).isPresent();
    }

    private Plan goOn(Plan plan) {
        steps.sets().follow();
        if (rewriting.some(plan) > 0) return plan;
        plans.end(plan.id(), null, steps.now());
        log.info("Change {} of the tree is carried out", plan.number());
        return plan;
    }

    /** One transaction per step, each about the newest tree. */
    @Component
    record Steps(ReferenceSets sets, TransactionOperations transaction, Clock clock) {

        boolean take(BooleanSupplier step) {
            return Boolean.TRUE.equals(transaction.execute(status -> step.getAsBoolean()));
        }

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
