package be.socialekaart.suggestion.submitting;

import be.socialekaart.fields.FieldRules;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.register.KnownFiches;
import be.socialekaart.suggestion.submitting.Draft.DraftField;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what was sent against the register's copy and the rules of the fields. */
@Component
class Drafting {
    private final KnownFiches fiches;
    private final SubmissionRules rules;
    private final Reasons reasons;

    Drafting(KnownFiches fiches, SubmissionRules rules, Reasons reasons) {
        this.fiches = fiches;
        this.rules = rules;
        this.reasons = reasons;
    }

    Draft draft(Submission submission) {
        KnownFiche base = submission.isNewFiche()
                ? KnownFiche.notYet(UUID.randomUUID())
                : base(submission.fiche(), submission.baseVersion());
        List<DraftField> fields =
                submission.fields().stream().map(field -> draft(base, field)).toList();
        return new Draft(base, fields, rules.reasons(submission, fields));
    }

    private static DraftField draft(KnownFiche base, ProposedField field) {
        JsonNode from = base.at(field.path());
        return new DraftField(field.path(), from, FieldRules.check(field.path(), field.to(), from));
    }

    private KnownFiche base(UUID fiche, @Nullable Integer version) {
        KnownFiche newest = fiches.newest(fiche).orElseThrow(() -> Refusal.notFound("refusal.unknown-fiche"));
        if (version == null || version == newest.version()) {
            return newest;
        }
        return fiches.version(fiche, version)
                .orElseThrow(() -> Refusal.unprocessable(
                        List.of(reasons.reason("baseVersion", "submission.unknown-version", version))));
    }
}
