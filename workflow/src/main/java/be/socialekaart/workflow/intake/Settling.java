package be.socialekaart.workflow.intake;

import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.casefile.StandardReasons;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.reporting.Reporting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes down what the register did with every field of a decision; a field that clashed is undecided again. */
@Component
class Settling {

    private final CaseBook cases;
    private final StandardReasons reasons;
    private final FicheCopies fiches;
    private final Reporting reporting;

    Settling(CaseBook cases, StandardReasons reasons, FicheCopies fiches, Reporting reporting) {
        this.cases = cases;
        this.reasons = reasons;
        this.fiches = fiches;
        this.reporting = reporting;
    }

    void settle(CaseFile file, DecisionApplied applied) {
        Map<String, AppliedField> answers = byPath(applied);
        List<CaseField> underway = cases.fields().of(file.id()).stream()
                .filter(CaseField::underway)
                .toList();
        boolean clashed = false;
        for (CaseField field : underway) {
            clashed |= settle(file, field, answerTo(field, answers));
        }
        if (clashed) {
            reread(file, applied);
        }
        cases.log()
                .add(Entry.of(file.id(), Step.APPLIED)
                        .with(Map.of("version", Integer.toString(applied.version()), "fields", summary(applied))));
    }

    /** What clashed, or was never for the rules to decide, is for a person. */
    boolean isAnythingLeft(CaseFile file) {
        return cases.fields().of(file.id()).stream().anyMatch(CaseField::undecided);
    }

    private static AppliedField answerTo(CaseField field, Map<String, AppliedField> answers) {
        return Optional.ofNullable(answers.get(field.path()))
                .orElseThrow(() -> new IllegalStateException("The register says nothing about " + field.path()));
    }

    private boolean settle(CaseFile file, CaseField field, AppliedField answer) {
        UUID review = file.id();
        Verdict decided = field.verdict();
        switch (answer.result()) {
            case APPLIED -> settle(review, field, decided.outcome(), answer.now(), decided.reason());
            case ALREADY_SO -> settle(review, field, Outcome.ALREADY_SO, answer.now(), reasons.alreadySo());
            case LOCKED -> {
                settle(review, field, Outcome.PASSED_TO_SOURCE, null, reasons.passedToSource());
                report(file, field);
            }
            case CLASH -> cases.fields().reopen(review, field.path());
        }
        return answer.result() == Result.CLASH;
    }

    /** A source took it over while the case was under way. */
    private void report(CaseFile file, CaseField field) {
        fiches.find(file.fiche())
                .map(FicheCopy::values)
                .ifPresent(fiche -> Reporting.holder(fiche, field.path())
                        .ifPresent(source -> reporting.report(file, field.change(), source, fiche.at(field.path()))));
    }

    private void settle(UUID review, CaseField field, Outcome outcome, @Nullable JsonNode now, String reason) {
        cases.fields().decide(review, field.path(), new Verdict(outcome, now, reason, true));
    }

    /** The fields that clashed show what stands there now: by the register's answer, or by a newer fiche known here. */
    private void reread(CaseFile file, DecisionApplied applied) {
        Optional<FicheCopy> newer = fiches.find(file.fiche()).filter(copy -> copy.version() >= applied.version());
        Map<String, AppliedField> answers = byPath(applied);
        cases.fields().of(file.id()).stream()
                .filter(CaseField::undecided)
                .filter(field -> newer.isPresent() || answers.containsKey(field.path()))
                .forEach(field -> {
                    JsonNode now = newer.isPresent()
                            ? newer.get().values().at(field.path())
                            : answers.get(field.path()).now();
                    cases.fields().renew(file.id(), field, now);
                });
        cases.moves().reread(file.id(), newer.map(FicheCopy::version).orElse(applied.version()));
    }

    private static Map<String, AppliedField> byPath(DecisionApplied applied) {
        return applied.fields().stream().collect(Collectors.toMap(AppliedField::path, field -> field));
    }

    private static String summary(DecisionApplied applied) {
        return applied.fields().stream()
                .map(field -> field.path() + "=" + field.result())
                .collect(Collectors.joining(" "));
    }
}
