package be.socialekaart.workflow.intake;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Sensitivity;
import be.socialekaart.fields.Standing;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Proposer;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.review.Review;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the case of a change and starts its process. A change that has its case is left alone. */
@Component
class OpenReview {

    private static final Set<String> OF_A_PERSON = Set.of("SUGGESTION", "MANAGER_EDIT");

    private final CaseBook cases;
    private final FicheCopies fiches;
    private final Review review;
    private final Clock clock;

    OpenReview(CaseBook cases, FicheCopies fiches, Review review, Clock clock) {
        this.cases = cases;
        this.fiches = fiches;
        this.review = review;
        this.clock = clock;
    }

    void open(SuggestionSubmitted submitted) {
        Subject about = new Subject(
                submitted.suggestion(),
                submitted.number(),
                submitted.fiche(),
                kindOf("SUGGESTION", submitted.baseVersion(), submitted.changes()),
                Origin.SUGGESTION,
                submitted.baseVersion(),
                clock.instant(),
                null,
                false);
        open(about, submitted.changes())
                .ifPresent(file -> started(file, review.open(file, mostSensitive(submitted.changes()))));
    }

    void open(ChangeProposed proposed) {
        Subject about = new Subject(
                proposed.change(),
                proposed.number(),
                proposed.fiche(),
                kindOf(proposed.kind(), proposed.baseVersion(), proposed.changes()),
                proposed.origin(),
                proposed.baseVersion(),
                clock.instant(),
                new Proposer(proposed.proposedBy(), proposed.channel(), proposed.why()),
                false);
        open(about, proposed.changes())
                .ifPresent(file -> started(file, review.route(file, mostSensitive(proposed.changes()))));
    }

    private Optional<CaseFile> open(Subject about, List<FieldChange> changes) {
        UUID id = UUID.randomUUID();
        Optional<FicheCopy> fiche = fiches.hold(about.fiche());
        if (!cases.files().open(id, about)) return Optional.empty();
        addFields(id, changes, fiche);
        fiche.or(() -> about.baseVersion() == 0 ? Optional.of(fiches.proposed(about.fiche(), changes)) : fiche)
                .ifPresent(known -> cases.moves().knowFiche(id, known.region(), known.name(), known.version()));
        return cases.files().lock(id);
    }

    /** To close a fiche for good, or to make one, is more than to change one, whoever asks it. */
    private static String kindOf(String usual, int baseVersion, List<FieldChange> changes) {
        if (baseVersion == 0) return usual.equals("SUGGESTION") ? "NEW_FICHE" : usual;
        if (!OF_A_PERSON.contains(usual)) return usual;
        return changes.stream().anyMatch(OpenReview::closes) ? "CLOSING" : usual;
    }

    private static boolean closes(FieldChange change) {
        if (change.to() == null) return false;
        boolean byStatus =
                change.path().equals("status") && change.to().asString("").equals(Standing.CLOSED);
        return byStatus || change.path().equals(Standing.CLOSURE);
    }

    private void started(CaseFile file, String process) {
        cases.moves().startProcess(file.id(), process);
    }

    /** A fiche that is not known here yet is filled in when it comes; until then what was read at receipt counts. */
    private void addFields(UUID id, List<FieldChange> changes, Optional<FicheCopy> fiche) {
        int position = 0;
        for (FieldChange change : changes) {
            JsonNode now = fiche.isPresent() ? fiche.get().values().at(change.path()) : change.from();
            cases.fields().open(id, position++, CaseField.opened(change, now));
        }
    }

    private static Sensitivity mostSensitive(List<FieldChange> changes) {
        List<Sensitivity> touched = changes.stream()
                .flatMap(change -> Fields.of(change.path()).stream())
                .map(Field::sensitivity)
                .toList();
        if (touched.contains(Sensitivity.HIGH)) return Sensitivity.HIGH;
        return touched.contains(Sensitivity.IDENTITY) ? Sensitivity.IDENTITY : Sensitivity.NORMAL;
    }
}
