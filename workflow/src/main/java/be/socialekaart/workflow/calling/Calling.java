package be.socialekaart.workflow.calling;

import be.socialekaart.fields.asking.Block;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.regions.Coordinators;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a telephone task: confirmed, changed, or nobody there. As with any other case, one person at a time. */
@Service
class Calling {

    private final PhoneAnswers answers;
    private final CaseBook cases;
    private final FicheCopies fiches;
    private final Coordinators coordinators;

    Calling(PhoneAnswers answers, CaseBook cases, FicheCopies fiches, Coordinators coordinators) {
        this.answers = answers;
        this.cases = cases;
        this.fiches = fiches;
        this.coordinators = coordinators;
    }

    /** @param version of the fiche that was read out; when it changed meanwhile, somebody looks again */
    @Transactional
    void confirm(UUID id, CurrentUser user, @Nullable Integer version, Set<Block> blocks) {
        Asked asked = begin(id, user);
        FicheCopy fiche = fiche(asked);
        if (!Objects.equals(version, fiche.version())) throw Refusal.conflict("conflict.changed");
        List<String> paths = blocks.stream()
                .sorted()
                .flatMap(block -> block.asked(fiche.values()).stream())
                .toList();
        if (paths.isEmpty()) throw Refusal.invalid("blok", "call.nothingConfirmed");
        answers.confirmed(asked, user.id(), fiche.version(), paths);
    }

    @Transactional
    void changed(UUID id, CurrentUser user) {
        Asked asked = begin(id, user);
        answers.changed(asked, user.id(), fiche(asked).values());
    }

    /**
     * The task stays on the desk until it was tried often enough, or until the fiche shows an answer by itself.
     *
     * @param attempt the number of the attempt as the page named it: pressing twice is one attempt
     */
    @Transactional
    void missed(UUID id, CurrentUser user, @Nullable Integer attempt) {
        Asked asked = begin(id, user);
        if (!Objects.equals(attempt, attempts(id) + 1)) throw Refusal.conflict("call.attemptCounted");
        if (again(id).isPresent()) throw Refusal.conflict("call.tooSoon");
        if (fiches.find(asked.fiche())
                .filter(fiche -> answers.isAnswered(asked, fiche.values()))
                .isPresent()) {
            answers.answered(asked, user.id());
            return;
        }
        cases.log().add(Entry.of(id, Step.CALL_MISSED).by(user.id()));
        if (attempts(id) >= answers.most()) {
            answers.givenUp(asked, user.id());
        } else {
            cases.moves().release(id);
        }
    }

    int attempts(UUID id) {
        return (int) missedAt(id).count();
    }

    /** From when a call that nobody answers counts as another attempt; empty when it does now. */
    Optional<Instant> again(UUID id) {
        return missedAt(id).max(Instant::compareTo).flatMap(answers::again);
    }

    private Stream<Instant> missedAt(UUID id) {
        return cases.log().of(id).stream()
                .filter(line -> line.what() == Step.CALL_MISSED)
                .map(CaseLog.Line::at);
    }

    private FicheCopy fiche(Asked asked) {
        return fiches.find(asked.fiche()).orElseThrow(() -> Refusal.conflict("call.ficheUnknown"));
    }

    int most() {
        return answers.most();
    }

    private Asked begin(UUID id, CurrentUser user) {
        Asked asked = answers.hold(id).orElseThrow(() -> Refusal.notFound("case.unknown"));
        CaseFile file = cases.files().lock(id).orElseThrow();
        if (!file.status().onDesk()) throw Refusal.conflict("conflict.answered");
        if (file.isClaimedBySomebodyElseThan(user.id())) {
            throw Refusal.conflict(
                    "conflict.claimed", coordinators.name(file.desk().claimedBy()));
        }
        coordinators.remember(user);
        return asked;
    }
}
