package be.socialekaart.workflow.intake;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.StandardReasons;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.reporting.Reporting;
import be.socialekaart.workflow.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a source holds is not for a coordinator to decide: that part of a suggestion goes to the source at once, and the
 * rest goes on. A suggestion about nothing else closes right away.
 */
@Component
class PassToSource {

    private final CaseBook cases;
    private final FicheCopies fiches;
    private final Holders holders;
    private final Review review;

    PassToSource(CaseBook cases, FicheCopies fiches, Holders holders, Review review) {
        this.cases = cases;
        this.fiches = fiches;
        this.holders = holders;
        this.review = review;
    }

    /** How a field is told to its source. */
    @Component
    record Holders(Reporting reporting, StandardReasons reasons) {}

    void on(UUID suggestion) {
        cases.files()
                .lockByReference(suggestion)
                .filter(file -> file.status() == CaseFile.Status.OPEN)
                .ifPresent(this::pass);
    }

    private void pass(CaseFile file) {
        List<CaseField> open = cases.fields().of(file.id()).stream()
                .filter(CaseField::undecided)
                .toList();
        long passed = open.stream().filter(field -> pass(file, field)).count();
        if (passed > 0 && passed == open.size())
            review.decide(file, false, file.about().baseVersion());
    }

    private boolean pass(CaseFile file, CaseField field) {
        Optional<FicheValues> fiche = fiches.find(file.fiche()).map(FicheCopy::values);
        Optional<String> source = fiche.flatMap(values -> Reporting.holder(values, field.path()));
        source.ifPresent(holder -> {
            Verdict passed = new Verdict(
                    Outcome.PASSED_TO_SOURCE, null, holders.reasons().passedTo(holder), true);
            cases.fields().decide(file.id(), field.path(), passed);
            holders.reporting()
                    .report(file, field.change(), holder, fiche.orElseThrow().at(field.path()));
        });
        return source.isPresent();
    }
}
