package be.socialekaart.workflow.fiches;

import be.socialekaart.workflow.answers.Answers;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.reporting.Reporting;
import org.springframework.stereotype.Component;

/** What here follows a fiche: the questions about it, its open cases, and what its sources were told. */
@Component
record Followers(FicheCopies copies, Answers answers, RenewCases cases, Reporting reporting) {

    void follow(FicheCopy copy) {
        answers.evidence(copy.id(), copy.values());
        cases.with(copy);
        copies.find(copy.id()).ifPresent(this::report);
    }

    /** What was told to a source about a fiche that was merged since, it answers on the one that speaks for it. */
    private void report(FicheCopy speaking) {
        copies.spokenForBy(speaking.id()).forEach(fiche -> reporting.follow(fiche, speaking.values()));
    }
}
