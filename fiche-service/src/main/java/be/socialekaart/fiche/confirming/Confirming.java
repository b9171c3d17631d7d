package be.socialekaart.fiche.confirming;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Fiche.Confirmed;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.proposing.Reasons;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Fields;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dates the fields that somebody confirms. Who may confirm what is for the caller to know. A refusal comes before anything
 * is written, so it leaves the caller's transaction whole. Public: every door uses it.
 */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Confirming {
    private final Fiches fiches;
    private final Register register;
    private final Reasons reasons;
    private final Clock clock;

    Confirming(Fiches fiches, Register register, Reasons reasons, Clock clock) {
        this.fiches = fiches;
        this.register = register;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * @param baseVersion the version that was seen; absent means the newest
     * @param correlation what this confirmation is part of
     */
    public record Statement(
            FicheId fiche, @Nullable Integer baseVersion, List<String> paths, Confirmation how, UUID correlation) {

        public static Statement now(
                FicheId fiche, @Nullable Integer baseVersion, List<String> paths, Confirmation how) {
            return new Statement(fiche, baseVersion, paths, how, UUID.randomUUID());
        }
    }

    public Confirmed confirm(Statement said) {
        refuseUnknown(said.paths());
        Fiche fiche = fiches.lockSpeakingFor(said.fiche()).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Confirmed confirmed = fiche.confirm(said.paths(), seen(fiche, said), said.how(), now);
        if (confirmed.news()) register.storeSign(fiche, now, said.correlation());
        return confirmed;
    }

    private void refuseUnknown(List<String> paths) {
        List<FieldReason> unknown = IntStream.range(0, paths.size())
                .filter(index -> Fields.of(paths.get(index)).isEmpty())
                .mapToObj(index -> reasons.reason("paths[" + index + "]", "proposal.pathUnknown", paths.get(index)))
                .toList();
        if (!unknown.isEmpty()) throw Refusal.invalid(unknown);
    }

    /** Of a fiche that was merged since: what the one that speaks for it says too is confirmed there. */
    private FicheValues seen(Fiche fiche, Statement said) {
        Integer version = said.baseVersion();
        boolean merged = !fiche.id().equals(said.fiche());
        if (merged && version == null)
            return fiches.find(said.fiche()).orElseThrow().values();
        if (version == null || !merged && version == fiche.version()) return fiche.values();
        return fiches.version(said.fiche(), version)
                .map(FicheVersion::values)
                .orElseThrow(() -> Refusal.unprocessable(
                        List.of(reasons.reason("baseVersion", "proposal.unknownVersion", version))));
    }
}
