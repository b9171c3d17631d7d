package be.socialekaart.fiche.searching;

import java.util.List;
import java.util.Optional;

/** One page of results. */
record Results(List<Found> items, Words words, boolean more) {

    public Optional<Cursor> next() {
        return more ? Optional.of(items.getLast().cursor()) : Optional.empty();
    }
}
