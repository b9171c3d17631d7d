package be.socialekaart.workflow.fiches;

import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFields;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseFiles;
import be.socialekaart.workflow.casefile.CaseMoves;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Keeps the open cases of a fiche beside the fiche, also those about fiches that were merged into it. Where a field under review says something else now, the case gets a
 * new revision: who was looking at the old value is told so instead of overwriting the new one.
 */
@Component
class RenewCases {

    private final FicheCopies copies;
    private final CaseFiles files;
    private final CaseFields fields;
    private final CaseMoves moves;

    RenewCases(FicheCopies copies, CaseFiles files, CaseFields fields, CaseMoves moves) {
        this.copies = copies;
        this.files = files;
        this.fields = fields;
        this.moves = moves;
    }

    /** One that was merged is beside the fiche that speaks for it; it comes to that one's cases when it is known here. */
    void with(FicheCopy copy) {
        copies.find(copy.id())
                .ifPresent(speaking ->
                        files.lockOfFiches(copies.spokenForBy(speaking.id())).forEach(file -> renew(file, speaking)));
    }

    private void renew(CaseFile file, FicheCopy copy) {
        List<CaseField> changed = fields.of(file.id()).stream()
                .filter(CaseField::undecided)
                .filter(field -> !Objects.equals(field.now(), copy.values().at(field.path())))
                .toList();
        moves.knowFiche(file.id(), copy.region(), copy.name(), copy.version());
        changed.forEach(field -> fields.renew(file.id(), field, copy.values().at(field.path())));
        if (!changed.isEmpty() && file.course().nowVersion() != null && file.status() != Status.APPLYING) {
            moves.renew(file.id());
        }
    }
}
