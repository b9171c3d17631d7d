package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fields.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of a fiche that is closed, or that will be.
 *
 * @param key of the sentence, with the days in it
 * @param after the day on which it is open again
 */
record Closing(
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate after,
        String reason) {

    /** Empty for a fiche of which nobody said that it closes. */
    static Optional<Closing> of(Fiche fiche, LocalDate today) {
        Standing standing = Standing.on(today, fiche.values());
        LocalDate from = standing.from() == null ? since(fiche, standing) : standing.from();
        if (standing.isActive() && from == null) return Optional.empty();
        boolean ends = standing.to() != null;
        String key = "fiche." + standing.status() + (ends ? ".until" : from == null ? "" : ".since");
        String field = ends ? Standing.TEMPORARY_CLOSURE : Standing.CLOSURE;
        return Optional.of(new Closing(
                key,
                from,
                standing.to(),
                ends ? standing.to().plusDays(1) : null,
                fiche.values().body().path(field).path("reason").asString("")));
    }

    /** Of a fiche that was closed without a day, it is known when somebody said so. */
    private static @Nullable LocalDate since(Fiche fiche, Standing standing) {
        if (!standing.status().equals(Standing.CLOSED)) return null;
        return fiche.provenance()
                .of("status")
                .map(FieldProvenance::changedAt)
                .map(at -> LocalDate.ofInstant(at, Moment.BRUSSELS))
                .orElse(null);
    }
}
