package be.socialekaart.fiche.matching;

import be.socialekaart.fiche.recognitions.Recognition;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Decides whether it is sure which fiches a record is about. Public: whoever follows a record up asks. */
@Service
public class Matching {

    /** Two of name, address and enterprise in full, or nearly. */
    static final int SURE = 75;

    /** The next best must be clearly worse: two that fit equally well are for a person. */
    static final int GAP = 15;

    static final int WORTH_SHOWING = 25;
    private static final int SHOWN = 5;

    private final Candidates candidates;

    Matching(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * @param sure the fiches it is about; several where several of its establishments have one; empty when not sure
     * @param likely the best others, for a person to choose from
     */
    public record Matched(List<Match> sure, List<Match> likely) {}

    public Matched match(Recognition record) {
        return among(candidates.of(record).stream()
                .map(candidate -> new Scoring(record, candidate).match())
                .toList());
    }

    /** The best of all that is worth showing, sure or not, for a person who looks whether a fiche is there already. */
    public List<Match> alike(Recognition record) {
        return candidates.of(record).stream()
                .map(candidate -> new Scoring(record, candidate).match())
                .filter(match -> match.score() >= WORTH_SHOWING)
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    static Matched among(List<Match> matches) {
        List<Match> best = matches.stream()
                .filter(match -> match.score() >= WORTH_SHOWING)
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .toList();
        List<Match> identified = best.stream().filter(Match::isIdentified).toList();
        if (!identified.isEmpty()) return new Matched(identified, List.of());
        return isSure(best)
                ? new Matched(best.subList(0, 1), List.of())
                : new Matched(List.of(), best.stream().limit(SHOWN).toList());
    }

    private static boolean isSure(List<Match> best) {
        if (best.isEmpty() || best.getFirst().score() < SURE) return false;
        return best.size() == 1 || best.getFirst().score() - best.get(1).score() >= GAP;
    }
}
