package be.socialekaart.workflow.fiches;

import be.socialekaart.workflow.answers.Answers;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.reporting.Reporting;
import org.springframework.stereotype.Component;

/** What here follows a fiche: the questions about it, its open cases, and what its sources were told. */
@Component
record Followers(Answers answers, RenewCases cases, Reporting reporting) {

    void follow(FicheCopy copy) {
        answers.evidence(copy.id(), copy.values());
        cases.with(copy);
        reporting.follow(copy.id(), copy.values());
    }
}
