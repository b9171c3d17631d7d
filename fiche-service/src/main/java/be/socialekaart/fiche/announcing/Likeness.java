package be.socialekaart.fiche.announcing;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.matching.Match;
import be.socialekaart.fiche.matching.Matching;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fiches that look most like what is sought, the best first. */
@Component
class Likeness {
    private final Matching matching;
    private final Fiches fiches;

    Likeness(Matching matching, Fiches fiches) {
        this.matching = matching;
        this.fiches = fiches;
    }

    List<Alike> of(Sought sought) {
        List<Match> matches = matching.alike(sought.asRecord());
        Map<FicheId, Fiche> found = fiches
                .all(matches.stream().map(Match::fiche).toList())
                .stream()
                .collect(Collectors.toMap(Fiche::id, Function.identity()));
        return matches.stream()
                .filter(match -> found.containsKey(match.fiche()))
                .map(match -> Alike.of(match, found.get(match.fiche())))
                .toList();
    }
}
