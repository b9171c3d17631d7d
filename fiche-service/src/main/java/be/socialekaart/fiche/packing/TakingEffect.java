package be.socialekaart.fiche.packing;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fields.reference.Areas;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a pack does to the fiches: shown before, done afterwards, both by the same sum. */
@Component
class TakingEffect {
    private static final int AT_ONCE = 250;

    private final Concerned concerned;
    private final Fiches fiches;
    private final Register register;
    private final Clock clock;

    TakingEffect(Concerned concerned, Fiches fiches, Register register, Clock clock) {
        this.concerned = concerned;
        this.fiches = fiches;
        this.register = register;
        this.clock = clock;
    }

    /** @param from the municipality as it stands on the fiche first */
    record Moved(UUID fiche, String name, String from, String to) {}

    List<Moved> foreseen(Areas now, Areas after) {
        Moving moving = new Moving(after);
        List<Moved> moved = new ArrayList<>();
        portions(concerned.by(now, after))
                .forEach(some -> fiches.all(some).forEach(fiche -> {
                    Map<String, JsonNode> changes = moving.changes(fiche.values());
                    if (!changes.isEmpty()) moved.add(moved(fiche, changes));
                }));
        return moved;
    }

    /** @return how many got a version */
    int follow(Pack pack, Areas now, Areas after, String account) {
        Moving moving = new Moving(after);
        Attribution by = new Attribution(
                Origin.REFERENCE, account, null, pack.number(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        fiches.lockAll();
        int followed = 0;
        for (List<FicheId> some : portions(concerned.by(now, after)))
            for (Fiche fiche : fiches.lock(some)) {
                Map<String, JsonNode> changes = moving.changes(fiche.values());
                if (changes.isEmpty()) register.findAnew(fiche);
                else register.store(fiche, fiche.follow(changes, by), pack.id());
                if (!changes.isEmpty()) followed++;
            }
        return followed;
    }

    private static Moved moved(Fiche fiche, Map<String, JsonNode> changes) {
        String town = "/addresses/0/municipality";
        String from = fiche.values().body().at(town).asString("");
        JsonNode addresses = changes.get("addresses");
        String to = addresses == null ? from : addresses.at("/0/municipality").asString("");
        return new Moved(fiche.id().value(), fiche.values().body().path("name").asString(""), from, to);
    }

    private static List<List<FicheId>> portions(List<FicheId> all) {
        List<List<FicheId>> portions = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE)
            portions.add(all.subList(at, Math.min(at + AT_ONCE, all.size())));
        return portions;
    }
}
