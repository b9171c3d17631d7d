package be.socialekaart.fiche.merging;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.merging.Merge.Origins;
import be.socialekaart.fiche.merging.Merge.Version;
import be.socialekaart.fiche.merging.Merges.Role;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.StringNode;

/**
 * Makes one fiche of two, in one transaction: both versions, managers, records of sources and events, or nothing. The fiche
 * that goes keeps its values and says which one speaks for it.
 */
@Service
class Merging {
    private final Fiches fiches;
    private final Register register;
    private final Remembered remembered;
    private final Clock clock;

    Merging(Fiches fiches, Register register, Remembered remembered, Clock clock) {
        this.fiches = fiches;
        this.register = register;
        this.remembered = remembered;
        this.clock = clock;
    }

    /** What is kept of merges, as it is always used together. */
    @org.springframework.stereotype.Component
    record Remembered(Merges merges, Companions companions) {}

    /** Which two, in which order. */
    record Both(FicheId stays, FicheId goes) {}

    /**
     * @param id names the merge: the same again is the same
     * @param seen the versions of both that were on the screen
     */
    record Request(UUID id, Both both, Seen seen, Map<String, Choice> choices, String reason, String account) {}

    record Seen(int stays, int goes) {}

    /** What became of it. */
    enum Result {
        DONE,
        /** One of the two changed since it was on the screen. */
        CHANGED_MEANWHILE,
        /** What sources hold, or a rule, stands in the way. */
        IMPOSSIBLE
    }

    /** The two as they are; refused when they cannot be brought together at all. */
    Union look(Both both, Map<String, Choice> choices) {
        if (both.stays.equals(both.goes)) throw Refusal.conflict("merge.self");
        return union(both, fiches.all(List.of(both.stays, both.goes)), choices);
    }

    @Transactional
    Result merge(Request request) {
        Both both = request.both;
        if (both.stays.equals(both.goes)) throw Refusal.conflict("merge.self");
        List<Fiche> locked = fiches.lock(List.of(both.stays, both.goes));
        Optional<Merge> before = remembered.merges.find(request.id);
        if (before.isPresent()) return sameAs(request, before.get());
        Union union = union(both, locked, request.choices);
        Seen now = new Seen(union.stays().version(), union.goes().version());
        if (!now.equals(request.seen)) return Result.CHANGED_MEANWHILE;
        if (!union.isPossible()) return Result.IMPOSSIBLE;
        store(request, union);
        return Result.DONE;
    }

    private void store(Request request, Union union) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Attribution by = new Attribution(Origin.COORDINATOR, request.account, null, null, at);
        Fiche stays = union.stays();
        Fiche goes = union.goes();
        Provenance gone = goes.provenance();
        Origins origins = new Origins(stays.provenance(), union.provenance(by), gone);
        FicheVersion took = stays.become(union.values(), origins.united(), null, by);
        FicheVersion went = goes.become(
                goes.values().with(Union.STATUS, StringNode.valueOf("MERGED")),
                gone.changed(Union.STATUS, by),
                stays.id(),
                by);
        remembered.merges.add(
                new Merge(request.id, of(took), of(went), origins, request.reason, at, false), request.account);
        remembered.merges.addVersion(request.id, took, goes.id(), Role.TOOK_IN);
        remembered.merges.addVersion(request.id, went, stays.id(), Role.WENT);
        remembered.companions.go(request.id, goes.id(), stays.id(), at);
        register.store(List.of(stays, goes), List.of(took, went), request.id);
    }

    private static Version of(FicheVersion version) {
        return new Version(version.fiche(), version.version());
    }

    private static Result sameAs(Request request, Merge before) {
        boolean same = before.stays().fiche().equals(request.both.stays)
                && before.goes().fiche().equals(request.both.goes);
        if (!same) throw Refusal.conflict("refusal.changeUsedBefore");
        return Result.DONE;
    }

    private static Union union(Both both, List<Fiche> found, Map<String, Choice> choices) {
        Fiche stays = one(found, both.stays);
        Fiche goes = one(found, both.goes);
        for (Fiche fiche : List.of(stays, goes))
            if (fiche.mergedInto().isPresent())
                throw Refusal.conflict(
                        "merge.already",
                        name(fiche),
                        fiche.id(),
                        fiche.mergedInto().get());
        return new Union(stays, goes, choices);
    }

    static String name(Fiche fiche) {
        return fiche.values().body().path("name").asString("");
    }

    private static Fiche one(List<Fiche> found, FicheId id) {
        return found.stream()
                .filter(fiche -> fiche.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("refusal.fiche"));
    }
}
