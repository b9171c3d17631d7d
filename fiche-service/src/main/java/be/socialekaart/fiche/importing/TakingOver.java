package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.importing.Import.Result;
import be.socialekaart.fiche.importing.Import.Status;
import be.socialekaart.fiche.importing.Judging.Outcome;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings an import into the register, all of it in one transaction. Every line is looked over again against the fiches as
 * they are now; one that became wrong stops everything, and the report then says which.
 */
@Service
class TakingOver {
    private final Imports imports;
    private final Checking checking;
    private final Register register;
    private final Fiches fiches;
    private final TransactionTemplate transaction;

    TakingOver(Imports imports, Checking checking, Register register, Fiches fiches, TransactionTemplate transaction) {
        this.imports = imports;
        this.checking = checking;
        this.register = register;
        this.fiches = fiches;
        this.transaction = transaction;
    }

    void takeOver(UUID id, String account) {
        boolean done = Boolean.TRUE.equals(transaction.execute(state -> {
            boolean whole = store(id, account);
            if (!whole) state.setRollbackOnly();
            return whole;
        }));
        if (done) return;
        checking.check(id, account);
        throw Refusal.conflict("import.stopped");
    }

    private boolean store(UUID id, String account) {
        imports.lock(id);
        Import found = imports.find(id).orElseThrow(() -> Refusal.notFound("import.unknown"));
        if (found.status() != Status.CHECKED) throw Refusal.conflict("import.done");
        if (found.counts().wrong() > 0) throw Refusal.conflict("import.stopped");
        Attribution by = checking.by(id, account);
        fiches.lockAll();
        boolean[] wrong = {false};
        checking.each(id, by, true, some -> {
            wrong[0] |= some.stream().anyMatch(outcome -> outcome.result() == Result.WRONG);
            if (!wrong[0]) store(id, some, by);
        });
        imports.status(id, Status.DONE, by.at());
        return !wrong[0];
    }

    private void store(UUID id, List<Outcome> some, Attribution by) {
        List<Fiche> entering = some.stream()
                .filter(outcome -> outcome.result() == Result.NEW)
                .map(Outcome::fiche)
                .toList();
        if (!entering.isEmpty()) register.enter(entering, by);
        for (Outcome outcome : some) if (outcome.next() != null) register.store(outcome.fiche(), outcome.next(), id);
        imports.results(id, some.stream().map(Checking::line).toList());
    }
}
