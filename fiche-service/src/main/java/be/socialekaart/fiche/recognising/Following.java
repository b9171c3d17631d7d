package be.socialekaart.fiche.recognising;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.delivering.Quarantine;
import be.socialekaart.fiche.matching.Match;
import be.socialekaart.fiche.matching.Matching;
import be.socialekaart.fiche.matching.Matching.Matched;
import be.socialekaart.fiche.recognitions.Links;
import be.socialekaart.fiche.recognitions.Links.How;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Records;
import be.socialekaart.fiche.recognitions.Records.Held;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a record whose news has not reached the fiches yet. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Following {
    private final Known known;
    private final Matching matching;
    private final Telling telling;
    private final Asking asking;

    Following(Known known, Matching matching, Telling telling, Asking asking) {
        this.known = known;
        this.matching = matching;
        this.telling = telling;
        this.asking = asking;
    }

    void follow(Held held) {
        Recognition record = held.recognition();
        List<FicheId> fiches = known.links().of(record);
        if (!fiches.isEmpty()) {
            tell(held, fiches);
        } else if (!held.isSetAside()) {
            find(held);
        }
        known.records().done(record);
    }

    /** It could not be followed, time after time. */
    void giveUp(Held held) {
        putAside(held, Telling.NOT_FOLLOWED);
        known.records().done(held.recognition());
    }

    private void tell(Held held, List<FicheId> fiches) {
        List<String> refused = telling.tell(held, fiches);
        if (!refused.isEmpty()) putAside(held, String.join(" ", refused));
    }

    private void putAside(Held held, String reason) {
        known.quarantine().add(held.recognition(), reason);
        known.records().refused(held.recognition());
    }

    private void find(Held held) {
        Matched matched = matching.match(held.recognition());
        tell(held, matched.sure().stream().map(Match::fiche).toList());
        for (Match sure : matched.sure())
            known.links().add(held.recognition(), sure.fiche(), sure.isIdentified() ? How.IDENTIFIER : How.SCORE);
        boolean holds = !held.gone() && !held.recognition().ended();
        if (matched.sure().isEmpty() && holds && held.asked() == null) asking.ask(held, matched.likely());
    }

    /** What is known of the records, as it is always used together. */
    @org.springframework.stereotype.Component
    record Known(Records records, Links links, Quarantine quarantine) {}
}
