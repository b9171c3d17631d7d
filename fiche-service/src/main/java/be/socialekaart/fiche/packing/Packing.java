package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.packing.TakingEffect.Moved;
import be.socialekaart.fiche.reference.ReferenceSets;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a pack in and, once somebody looked at what it would do, over: areas, fiches and search rows in one transaction.
 * Whoever takes it over says upon which areas they looked; other ones since are a conflict.
 */
@Service
class Packing {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Packs packs;
    private final TakingEffect effect;
    private final ReferenceSets sets;
    private final Clock clock;

    Packing(Packs packs, TakingEffect effect, ReferenceSets sets, Clock clock) {
        this.packs = packs;
        this.effect = effect;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * @param revision of the areas upon which it was looked over
     * @param moved the fiches that would follow; empty while anything is wrong
     */
    record Outlook(Pack pack, Checked checked, int revision, List<Moved> moved) {}

    UUID receive(String day, Map<String, String> tables, String account) {
        if (tables.isEmpty()) throw Refusal.invalid("gemeenten", "pack.empty");
        LocalDate from = read(day);
        return packs.receive(from, tables, account);
    }

    private LocalDate read(String day) {
        try {
            LocalDate from = LocalDate.parse(day.strip());
            if (!from.isAfter(LocalDate.now(clock.withZone(BRUSSELS)))) return from;
        } catch (DateTimeException noDay) {
            throw Refusal.invalid(List.of(new FieldReason("dag", "pack.day.unreadable")));
        }
        throw Refusal.invalid(List.of(new FieldReason("dag", "pack.day.future")));
    }

    Pack find(UUID id) {
        return packs.find(id).orElseThrow(() -> Refusal.notFound("pack.unknown"));
    }

    Outlook look(Pack pack) {
        int revision = Current.revision(Current.AREAS);
        Areas now = Areas.load();
        if (pack.isDone()) return new Outlook(pack, new Checked(pack.report(), List.of(), null), revision, List.of());
        Checked checked = Checked.of(pack, now);
        Areas after = checked.after();
        return new Outlook(pack, checked, revision, after == null ? List.of() : effect.foreseen(now, after));
    }

    @Transactional
    public void takeOver(UUID id, int revision, String account) {
        Pack pack = packs.lock(id).orElseThrow(() -> Refusal.notFound("pack.unknown"));
        if (pack.isDone()) throw Refusal.conflict("pack.done");
        if (sets.lock(Current.AREAS) != revision) throw Refusal.conflict("pack.moved");
        Areas now = Areas.load();
        Checked checked = Checked.of(pack, now);
        Areas after = checked.after();
        if (after == null) throw Refusal.conflict("pack.wrong");
        if (checked.lines().isEmpty()) throw Refusal.conflict("pack.nothing");
        int[] followed = {0};
        after.during(() -> followed[0] = effect.follow(pack, now, after, account));
        packs.done(id, checked.lines(), followed[0]);
        sets.save(Current.AREAS, after.tables(), id);
    }
}
