package be.socialekaart.fiche.reading;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fields.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where something comes from, as the key of a message with at most a day and a word to fill in.
 *
 * @param word the name of a source or the number of a case
 */
record Sentence(String key, Instant at, @Nullable String word) {

    /** Whoever said it last counts: a confirmation after a change, else the change itself. */
    static Sentence of(FieldProvenance field) {
        if (field.owner() == Owner.SOURCE) return new Sentence("provenance.source", field.changedAt(), field.source());
        if (field.confirmedAt() != null && field.confirmedHow() != null)
            return new Sentence("provenance.confirmed." + field.confirmedHow(), field.confirmedAt(), null);
        return of("provenance.", field.origin(), field.number(), field.changedAt());
    }

    static Sentence of(History.Entry version) {
        return of("version.by.", version.origin(), version.number(), version.at());
    }

    static Sentence of(String prefix, Origin origin, @Nullable String number, Instant at) {
        return new Sentence(prefix + origin + (number == null ? "" : ".number"), at, number);
    }
}
