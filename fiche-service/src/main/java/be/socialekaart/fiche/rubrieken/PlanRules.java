package be.socialekaart.fiche.rubrieken;

import be.socialekaart.fiche.rubrieken.Plan.Action;
import be.socialekaart.fiche.rubrieken.Plan.Wish;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubriek.Look;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.FieldReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a change in the tree as it is now: per field of the form, as the key of a message. */
public final class PlanRules {
    private static final int LONGEST = 120;
    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2}){0,3}");

    private final Rubrieken now;
    private final List<FieldReason> problems = new ArrayList<>();

    private PlanRules(Rubrieken now) {
        this.now = now;
    }

    public static List<FieldReason> problems(Rubrieken now, Action action, String rubriek, Wish wish) {
        PlanRules rules = new PlanRules(now);
        now.all().stream()
                .filter(one -> one.id().equals(rubriek))
                .findFirst()
                .ifPresentOrElse(
                        old -> rules.check(action, old, wish), () -> rules.problem("actie", "plan.rubriek.gone"));
        return List.copyOf(rules.problems);
    }

    private void check(Action action, Rubriek old, Wish wish) {
        switch (action) {
            case RENAME -> rename(old, wish);
            case MOVE -> move(old, wish);
            case MERGE -> merge(old, wish);
            case SPLIT -> split(old, wish);
            case ADD -> added(wish, old.id());
            case END -> end(old);
        }
    }

    private void rename(Rubriek old, Wish wish) {
        name("naam", wish.name(), old.parent(), old);
        code("code", wish.code(), old);
        if (old.look().equals(new Look(String.valueOf(wish.name()), wish.code(), old.parent())))
            problem("naam", "plan.name.same");
    }

    private void move(Rubriek old, Wish wish) {
        code("code", wish.code(), old);
        Optional<Rubriek> above = now.byCode(String.valueOf(wish.parent()));
        if (above.isEmpty()) problem("onder", "plan.parent.missing");
        above.ifPresent(parent -> {
            if (within(old, parent)) problem("onder", "plan.parent.below");
            if (parent.id().equals(old.parent())) problem("onder", "plan.parent.same");
            if (!within(old, parent)) name("onder", old.name(), parent.id(), old);
        });
    }

    private void merge(Rubriek old, Wish wish) {
        Optional<Rubriek> into = now.byCode(String.valueOf(wish.into()));
        if (into.isEmpty()) problem("naar", "plan.into.missing");
        if (into.filter(target -> within(old, target)).isPresent()) problem("naar", "plan.into.below");
    }

    private void split(Rubriek old, Wish wish) {
        name("naam", wish.name(), old.parent(), old);
        name("naam2", wish.otherName(), old.parent(), old);
        if (Objects.equals(wish.name(), wish.otherName())) problem("naam2", "plan.names.equal");
        code("code", wish.code(), null);
        code("code2", wish.otherCode(), null);
        if (wish.code() != null && wish.code().equals(wish.otherCode())) problem("code2", "plan.codes.equal");
    }

    private void added(Wish wish, String above) {
        name("naam", wish.name(), above, null);
        code("code", wish.code(), null);
    }

    private void end(Rubriek old) {
        if (!now.under(old.id()).isEmpty()) problem("actie", "plan.end.notEmpty");
        if (old.parent() == null) problem("actie", "plan.end.heading");
    }

    private void name(String field, @Nullable String name, @Nullable String parent, @Nullable Rubriek own) {
        if (name == null) problem(field, "plan.name.missing");
        else if (name.length() > LONGEST) problem(field, "plan.name.long");
        else if (name.chars().anyMatch(Character::isISOControl)) problem(field, "plan.name.control");
        else if (now.all().stream().anyMatch(other -> isNamesake(other, name, parent, own)))
            problem(field, "plan.name.taken");
    }

    private static boolean isNamesake(Rubriek other, String name, @Nullable String parent, @Nullable Rubriek own) {
        return other.name().equalsIgnoreCase(name)
                && Objects.equals(other.parent(), parent)
                && (own == null || !other.id().equals(own.id()));
    }

    /** A code is never used again for something else: old links would lead astray. */
    private void code(String field, @Nullable String code, @Nullable Rubriek own) {
        if (code == null) return;
        if (!CODE.matcher(code).matches()) problem(field, "plan.code.unreadable");
        boolean taken = now.states().stream()
                .filter(state -> code.equals(state.code()))
                .anyMatch(state -> own == null || !state.id().equals(own.id()));
        if (taken) problem(field, "plan.code.taken");
    }

    private boolean within(Rubriek above, Rubriek rubriek) {
        return now.within(above).anyMatch(rubriek::equals);
    }

    private void problem(String field, String reason) {
        problems.add(new FieldReason(field, reason));
    }
}
