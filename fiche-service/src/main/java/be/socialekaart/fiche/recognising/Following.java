package be.socialekaart.fiche.recognising;

import be.socialekaart.fiche.catalogue.FicheId;
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
            fiches.forEach(fiche -> telling.tell(held, fiche));
        } else if (!held.isSetAside()) {
            find(held);
        }
        known.records().done(record);
    }

    private void find(Held held) {
        Matched matched = matching.match(held.recognition());
        for (Match sure : matched.sure()) {
            known.links().add(held.recognition(), sure.fiche(), sure.isIdentified() ? How.IDENTIFIER : How.SCORE);
            telling.tell(held, sure.fiche());
        }
        boolean holds = !held.gone() && !held.recognition().ended();
        if (matched.sure().isEmpty() && holds && held.asked() == null) asking.ask(held, matched.likely());
    }

    /** The two tables of what is known of the records together, as they are always used. */
    @org.springframework.stereotype.Component
    record Known(Records records, Links links) {}
}
