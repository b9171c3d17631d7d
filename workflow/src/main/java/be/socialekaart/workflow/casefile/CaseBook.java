package be.socialekaart.workflow.casefile;

import org.springframework.stereotype.Component;

/** The four tables of a case together, for whoever makes a step: what it is, its fields, its moves and its log. */
@Component
public record CaseBook(CaseFiles files, CaseFields fields, CaseMoves moves, CaseLog log) {}
