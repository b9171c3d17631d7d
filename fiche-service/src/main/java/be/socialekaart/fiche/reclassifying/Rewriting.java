package be.socialekaart.fiche.reclassifying;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.reclassifying.Affected.Todo;
import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.fiche.rubrieken.Plan.Action;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Lets fiches follow the tree. One that names the rubriek itself gets a version that says so, with what it names now; of one
 * in a rubriek below only what is found of it is written anew.
 */
@Component
class Rewriting {
    private static final int AT_ONCE = 100;
    private static final String PATH = "rubrieken";

    private final Affected affected;
    private final Fiches fiches;
    private final Register register;
    private final Clock clock;

    Rewriting(Affected affected, Fiches fiches, Register register, Clock clock) {
        this.affected = affected;
        this.fiches = fiches;
        this.register = register;
        this.clock = clock;
    }

    void include(Plan plan, String key) {
        if (plan.action() == Action.ADD) return;
        affected.include(plan.id(), key);
        affected.includeBelow(plan.id(), key);
    }

    /** @return how many; 0 when all followed, those included that came to it by its old name since it began */
    int some(Plan plan) {
        List<Todo> some = affected.lockSome(plan.id(), AT_ONCE);
        if (some.isEmpty()) return late(plan);
        Map<FicheId, Fiche> found =
                fiches.lock(some.stream().map(Todo::fiche).toList()).stream().collect(toMap(Fiche::id, identity()));
        some.forEach(todo -> follow(found.get(todo.fiche()), todo, plan));
        affected.done(plan.id(), some);
        return some.size();
    }

    private int late(Plan plan) {
        boolean stillSo = target(plan, false).equals(plan.key());
        return stillSo || plan.key() == null || plan.action() == Action.ADD
                ? 0
                : affected.include(plan.id(), plan.key());
    }

    private void follow(Fiche fiche, Todo todo, Plan plan) {
        JsonNode names = fiche.values().at(PATH);
        boolean direct = names != null
                && names.valueStream().anyMatch(name -> name.asString().equals(plan.key()));
        if (!direct) {
            register.findAnew(fiche);
            return;
        }
        Attribution by = new Attribution(
                Origin.REFERENCE,
                plan.askedBy(),
                null,
                plan.number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        JsonNode renamed = renamed(names, plan, target(plan, todo.other()));
        register.store(fiche, fiche.follow(Map.of(PATH, renamed), by), plan.id());
    }

    private static JsonNode renamed(JsonNode names, Plan plan, String target) {
        Set<String> renamed = new LinkedHashSet<>();
        names.forEach(name -> renamed.add(name.asString().equals(plan.key()) ? target : name.asString()));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        renamed.forEach(list::add);
        return list;
    }

    private static String target(Plan plan, boolean other) {
        String id = other && plan.other() != null ? plan.other() : plan.rubriek();
        return Rubrieken.load().byCode(id).map(Rubriek::key).orElse(id);
    }
}
