package be.socialekaart.fiche.reading;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fields.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where something comes from, as the key of a message with at most a day and two words to fill in.
 *
 * @param number of the case that led to it
 * @param source the name of an authentic source
 */
record Sentence(
        String key,
        Instant at,
        @Nullable String number,
        @Nullable String source) {

    /** Whoever said it last counts: a confirmation after a change, else the change itself. */
    static Sentence of(FieldProvenance field) {
        if (field.owner() == Owner.SOURCE)
            return new Sentence("provenance.source", field.changedAt(), null, field.source());
        if (field.confirmedAt() != null && field.confirmedHow() != null && !field.renamedSince())
            return new Sentence("provenance.confirmed." + field.confirmedHow(), field.confirmedAt(), null, null);
        return of("provenance.", field.origin(), field.number(), field.changedAt(), field.source());
    }

    static Sentence of(History.Entry version) {
        return of("version.by.", version.origin(), version.number(), version.at(), version.source());
    }

    private static Sentence of(
            String prefix, Origin origin, @Nullable String number, Instant at, @Nullable String source) {
        boolean named = origin == Origin.SOURCE && source != null;
        String key = prefix + origin + (named ? ".named" : "") + (number == null ? "" : ".number");
        return new Sentence(key, at, number, source);
    }
}
