package be.socialekaart.fiche.matching;

import be.socialekaart.fiche.catalogue.FicheId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A fiche that a record may be about. Public: what no rule is sure of is shown to a person with these reasons.
 *
 * @param score 0 to 100
 */
public record Match(FicheId fiche, String name, int score, Set<Reason> reasons) {

    /** What agrees. Public for the same reason. */
    public enum Reason {
        ESTABLISHMENT_NUMBER,
        RECOGNITION_NUMBER,
        KBO_NUMBER,
        NAME,
        ADDRESS
    }

    private static final Set<Reason> IDENTIFYING = EnumSet.of(Reason.ESTABLISHMENT_NUMBER, Reason.RECOGNITION_NUMBER);

    public boolean isIdentified() {
        return reasons.stream().anyMatch(IDENTIFYING::contains);
    }

    public List<String> codes() {
        return reasons.stream().sorted().map(Reason::name).toList();
    }
}
