package be.socialekaart.fiche.merging;

import java.util.Arrays;
import java.util.Optional;

/** Whose value stays. */
enum Choice {
    /** That of the fiche that stays. */
    STAYS,
    /** That of the fiche that goes. */
    OTHER,
    /** Everything of both lists. */
    BOTH;

    static Optional<Choice> of(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(text))
                .findFirst();
    }
}
