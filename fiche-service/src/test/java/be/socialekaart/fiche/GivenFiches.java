package be.socialekaart.fiche;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Proposal;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.catalogue.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts fiches into the register and changes them, as the service itself would. */
@Component
public class GivenFiches {
    private final Fiches fiches;
    private final Register register;
    private final Clock clock;
    private final JsonMapper json;

    GivenFiches(Fiches fiches, Register register, Clock clock, JsonMapper json) {
        this.fiches = fiches;
        this.register = register;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    public FicheId registered(AFiche aFiche) {
        return registered(aFiche, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional
    public FicheId registered(AFiche aFiche, Instant at) {
        Fiche fiche = aFiche.entering();
        register.enter(List.of(fiche), new Attribution(Origin.COORDINATOR, "coordinator-oost", null, null, at));
        return fiche.id();
    }

    /** @param value as JSON */
    @Transactional
    public Verdict changed(FicheId id, String path, String value) {
        return changed(id, path, value, by(Origin.SUGGESTION, "S-2026-000123"));
    }

    @Transactional
    public Verdict changed(FicheId id, String path, String value, Attribution by) {
        Fiche fiche = fiches.lock(id).orElseThrow();
        FieldChange change = new FieldChange(path, null, json.readTree(value));
        Verdict verdict = fiche.apply(new Proposal(fiche.values(), List.of(change), by));
        verdict.next().ifPresent(next -> register.store(fiche, next, UUID.randomUUID()));
        return verdict;
    }

    private Attribution by(Origin origin, @org.jspecify.annotations.Nullable String number) {
        return new Attribution(
                origin, "coordinator-oost", null, number, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
