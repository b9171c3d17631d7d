package be.socialekaart.fiche.upkeep;

import be.socialekaart.events.AnswerEvent.CorrectionProposed;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.proposing.Proposer;
import be.socialekaart.fiche.proposing.Proposing;
import be.socialekaart.fiche.proposing.Submission;
import be.socialekaart.fiche.proposing.Submission.ProposedField;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a proposed change of what a manager corrected by the link of a mailing. A link is no login: a person looks at it. */
@Component
class Corrections {
    private static final Logger LOG = LoggerFactory.getLogger(Corrections.class);

    private final Proposing proposing;

    Corrections(Proposing proposing) {
        this.proposing = proposing;
    }

    /** A field that a source took over since the page was shown is left out; the others are proposed all the same. */
    void propose(CorrectionProposed correction) {
        List<ProposedField> all = correction.changes().stream()
                .map(change -> new ProposedField(change.path(), change.to()))
                .toList();
        List<ProposedField> possible =
                all.stream().filter(field -> isPossible(correction, field)).toList();
        if (possible.size() < all.size()) {
            LOG.warn(
                    "Of correction {} only {} of {} fields can be proposed",
                    correction.change(),
                    possible.size(),
                    all.size());
        }
        if (!possible.isEmpty()) proposing.propose(submission(correction, possible));
    }

    private boolean isPossible(CorrectionProposed correction, ProposedField field) {
        return proposing.draft(submission(correction, List.of(field))).reasons().isEmpty();
    }

    private static Submission submission(CorrectionProposed correction, List<ProposedField> fields) {
        return Submission.edit(
                        correction.change(),
                        new FicheId(correction.fiche()),
                        correction.baseVersion(),
                        fields,
                        new Proposer(Origin.MANAGER, correction.account(), Channel.LINK),
                        "")
                .answering(correction.campaign());
    }
}
