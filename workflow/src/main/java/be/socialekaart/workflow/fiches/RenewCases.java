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
 * Keeps the open cases of a fiche beside the fiche. Where a field under review says something else now, the case gets a
 * new revision: who was looking at the old value is told so instead of overwriting the new one.
 */
@Component
class RenewCases {

    private final CaseFiles files;
    private final CaseFields fields;
    private final CaseMoves moves;

    RenewCases(CaseFiles files, CaseFields fields, CaseMoves moves) {
        this.files = files;
        this.fields = fields;
        this.moves = moves;
    }

    void with(FicheCopy copy) {
        files.lockOfFiche(copy.id()).forEach(file -> renew(file, copy));
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
