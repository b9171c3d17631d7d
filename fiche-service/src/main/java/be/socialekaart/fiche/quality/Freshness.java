package be.socialekaart.fiche.quality;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one figure that stands on the home page too. Public: so that both pages say the same. */
@Component
public class Freshness {
    private final Figures figures;
    private final Takings takings;

    Freshness(Figures figures, Takings takings) {
        this.figures = figures;
        this.takings = takings;
    }

    /** How many of a hundred fiches were confirmed or changed in the last year; empty before the figures are first taken. */
    public Optional<Integer> percent() {
        return takings.last()
                .map(taken -> figures.of(Level.ALL, Level.ALL.slug()).percent(Measure.LOOKED_AFTER));
    }
}
