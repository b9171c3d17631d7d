package be.socialekaart.fiche.importing;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.importing.Import.Line;
import be.socialekaart.fiche.importing.Judging.Outcome;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Goes through the lines of an import, some hundreds at a time, and asks of each what it would do. */
@Component
class Checking {
    private static final int AT_ONCE = 500;

    private final Imports imports;
    private final Fiches fiches;
    private final Judging judging;
    private final Clock clock;

    Checking(Imports imports, Fiches fiches, Judging judging, Clock clock) {
        this.imports = imports;
        this.fiches = fiches;
        this.judging = judging;
        this.clock = clock;
    }

    /** Writes down, line by line, what would happen now. Changes no fiche. */
    void check(UUID id, String account) {
        Attribution by = by(id, account);
        each(
                id,
                by,
                false,
                some -> imports.results(id, some.stream().map(Checking::line).toList()));
    }

    /** @param held nobody else changes these fiches until the transaction ends */
    void each(UUID id, Attribution by, boolean held, Consumer<List<Outcome>> then) {
        int behind = 0;
        List<Entry> some;
        do {
            some = imports.entries(id, behind, AT_ONCE);
            if (some.isEmpty()) return;
            behind = some.getLast().line();
            Map<UUID, Fiche> known = known(some, held);
            then.accept(some.stream()
                    .map(entry -> judging.compare(entry, Optional.ofNullable(known.get(entry.fiche())), by))
                    .toList());
        } while (some.size() == AT_ONCE);
    }

    private Map<UUID, Fiche> known(List<Entry> some, boolean held) {
        List<FicheId> ids = some.stream()
                .map(Entry::fiche)
                .filter(Objects::nonNull)
                .map(FicheId::new)
                .toList();
        return (held ? fiches.lock(ids) : fiches.all(ids))
                .stream().collect(Collectors.toMap(fiche -> fiche.id().value(), Function.identity()));
    }

    Attribution by(UUID id, String account) {
        String number = imports.find(id)
                .orElseThrow(() -> Refusal.notFound("import.unknown"))
                .number();
        return new Attribution(
                Origin.IMPORT, account, null, number, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    static Line line(Outcome outcome) {
        Entry entry = outcome.entry();
        return new Line(
                entry.line(), entry.fiche(), entry.name(), outcome.result(), outcome.changed(), outcome.reason());
    }
}
