package be.socialekaart.fiche.proposing;

import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.proposing.Draft.DraftField;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what was handed in against the register and the rules of the fields. */
@Component
class Drafting {
    private static final FicheValues NOTHING = new FicheValues(JsonNodeFactory.instance.objectNode());
    private static final Provenance NOBODYS = new Provenance(Map.of());

    private final Fiches fiches;
    private final SubmissionRules rules;
    private final Reasons reasons;

    Drafting(Fiches fiches, SubmissionRules rules, Reasons reasons) {
        this.fiches = fiches;
        this.rules = rules;
        this.reasons = reasons;
    }

    /** @param fiche as it is now; empty when it does not exist */
    Draft draft(Submission submission, Optional<Fiche> fiche) {
        refuseMerged(submission, fiche);
        int version = version(submission, fiche);
        FicheValues base = fiche.map(known -> values(known, version)).orElse(NOTHING);
        List<DraftField> fields = submission.fields().stream()
                .map(field -> new DraftField(
                        field.path(),
                        base.at(field.path()),
                        FieldRules.check(field.path(), field.to(), base.at(field.path()))))
                .toList();
        Provenance provenance = fiche.map(Fiche::provenance).orElse(NOBODYS);
        return new Draft(version, base, fields, rules.problems(submission, provenance, fields));
    }

    /**
     * A program is told where the fiche went. What a person has typed is taken in all the same: it is decided and applied
     * where the fiche went.
     */
    private void refuseMerged(Submission submission, Optional<Fiche> fiche) {
        if (submission.by().channel() == Channel.API
                && fiche.flatMap(Fiche::mergedInto).isPresent())
            throw Refusal.conflict("refusal.merged", fiches.speakingFor(submission.fiche()));
    }

    private static int version(Submission submission, Optional<Fiche> fiche) {
        boolean forANewFiche = Integer.valueOf(0).equals(submission.baseVersion());
        if (fiche.isEmpty() && !forANewFiche) throw Refusal.notFound("refusal.fiche");
        if (fiche.isPresent() && forANewFiche) throw Refusal.conflict("refusal.ficheExists");
        return submission.baseVersion() == null ? fiche.orElseThrow().version() : submission.baseVersion();
    }

    private FicheValues values(Fiche fiche, int version) {
        if (version == fiche.version()) return fiche.values();
        return fiches.version(fiche.id(), version)
                .map(FicheVersion::values)
                .orElseThrow(() -> Refusal.unprocessable(
                        List.of(reasons.reason("baseVersion", "proposal.unknownVersion", version))));
    }
}
