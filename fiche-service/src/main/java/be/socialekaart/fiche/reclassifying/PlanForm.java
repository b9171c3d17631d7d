package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.rubrieken.Plan.Action;
import be.socialekaart.fiche.rubrieken.Plan.Wish;
import be.socialekaart.web.FieldReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody asks for on the page of a rubriek, as it was typed. */
record PlanForm(
        @Nullable String actie,
        @Nullable String naam,
        @Nullable String code,
        @Nullable String onder,
        @Nullable String naar,
        @Nullable String naam2,
        @Nullable String code2,
        @Nullable String dag) {

    private static final int YEARS_AHEAD = 10;

    static PlanForm empty(LocalDate today) {
        return new PlanForm(null, null, null, null, null, null, null, today.toString());
    }

    Optional<Action> action() {
        try {
            return Optional.of(Action.valueOf(text(actie)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(dag)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    Wish wish() {
        return new Wish(orNull(naam), orNull(code), orNull(onder), orNull(naar), orNull(naam2), orNull(code2));
    }

    List<FieldReason> problems(LocalDate today) {
        List<FieldReason> problems = new ArrayList<>();
        if (action().isEmpty()) problems.add(new FieldReason("actie", "plan.action.unknown"));
        if (day().isEmpty()) problems.add(new FieldReason("dag", "plan.day.unreadable"));
        if (day().filter(today::isAfter).isPresent()) problems.add(new FieldReason("dag", "plan.day.past"));
        if (day().filter(today.plusYears(YEARS_AHEAD)::isBefore).isPresent())
            problems.add(new FieldReason("dag", "plan.day.far"));
        return problems;
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
