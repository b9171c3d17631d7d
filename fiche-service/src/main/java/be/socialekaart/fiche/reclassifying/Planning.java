package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.reclassifying.Plans.Asked;
import be.socialekaart.fiche.reference.ReferenceSets;
import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.fiche.rubrieken.Plan.Status;
import be.socialekaart.fiche.rubrieken.PlanRules;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a plan up and confirms it. Whoever confirms says upon which state of the tree; another one since is a conflict. */
@Service
class Planning {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int LONGEST = 500;

    private final Plans plans;
    private final ReferenceSets sets;
    private final Clock clock;

    Planning(Plans plans, ReferenceSets sets, Clock clock) {
        this.plans = plans;
        this.sets = sets;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BRUSSELS));
    }

    UUID draft(Asked asked) {
        return plans.draft(asked, clock.instant());
    }

    Plan find(UUID id) {
        return plans.find(id).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    /** @throws Refusal unless it is a draft */
    Plan draft(UUID id) {
        Plan plan = find(id);
        if (!plan.isDraft()) throw Refusal.conflict("plan.decided");
        return plan;
    }

    /** @param revision of the tree, as it was when whoever confirms looked */
    @Transactional
    public void confirm(UUID id, int revision, String reason, String account) {
        Plan plan = plans.lock(id).orElseThrow(() -> Refusal.notFound("plan.unknown"));
        if (!plan.isDraft()) throw Refusal.conflict("plan.decided");
        if (reason.isBlank()) throw Refusal.invalid("reden", "plan.reason.missing");
        if (reason.length() > LONGEST) throw Refusal.invalid("reden", "plan.reason.long");
        if (sets.lock(Current.RUBRIEKEN) != revision) throw Refusal.conflict("plan.moved");
        plans.otherAbout(plan).ifPresent(other -> {
            throw Refusal.conflict("plan.other", other.number());
        });
        List<FieldReason> problems = PlanRules.problems(Rubrieken.load(), plan.action(), plan.rubriek(), plan.wish());
        if (!problems.isEmpty()) throw Refusal.conflict(problems.getFirst().reason());
        if (plan.day().isBefore(today())) throw Refusal.conflict("plan.day.past");
        plans.confirm(id, reason.strip(), account);
    }

    @Transactional
    public void withdraw(UUID id) {
        Plan plan = plans.lock(id).orElseThrow(() -> Refusal.notFound("plan.unknown"));
        if (!plan.canBeWithdrawn()) throw Refusal.conflict("plan.decided");
        plans.become(id, Status.WITHDRAWN);
    }
}
