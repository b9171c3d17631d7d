package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.Origin;
import be.socialekaart.fields.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of one field comes from and who last said that it holds. Public: the fiche page tells it in words.
 *
 * @param owner SOURCE while an authentic source holds the field; it is then locked for everybody else
 * @param source which authentic source, if one delivered the value
 * @param who a pseudonymous id that is shown to nobody outside
 */
public record FieldProvenance(
        Origin origin,
        Owner owner,
        @Nullable String source,
        @Nullable String who,
        @Nullable String number,
        Instant changedAt,
        @Nullable Instant confirmedAt,
        @Nullable Confirmation confirmedHow) {

    private static final Duration JUST = Duration.ofMinutes(1);

    /** How somebody said that a value still holds. */
    public enum Confirmation {
        /** By the manager, by the personal link of a mailing. */
        LINK,
        /** By the manager, signed in. */
        PAGE,
        /** By the manager, over the telephone. */
        PHONE,
        /** By a coordinator, who knows it from elsewhere. */
        COORDINATOR
    }

    /** What a source delivers, it holds from then on, also when a name in it is written anew. */
    static FieldProvenance of(Attribution by, @Nullable FieldProvenance before) {
        if (by.origin() == Origin.SOURCE)
            return new FieldProvenance(by.origin(), Owner.SOURCE, by.who(), by.who(), by.number(), by.at(), null, null);
        if (by.origin() == Origin.REFERENCE && before != null) return before.renamed(by);
        Owner owner = before == null ? Owner.MANAGER : before.owner();
        return new FieldProvenance(by.origin(), owner, null, by.who(), by.number(), by.at(), null, null);
    }

    FieldProvenance confirmed(Instant at, Confirmation how) {
        return new FieldProvenance(origin, owner, source, who, number, changedAt, at, how);
    }

    /** Somebody who clicks twice says it once. */
    boolean wasJustConfirmed(Instant at, Confirmation how) {
        return how == confirmedHow && confirmedAt != null && confirmedAt.isAfter(at.minus(JUST));
    }

    /** What somebody said last stays said: the field says the same in new words. */
    private FieldProvenance renamed(Attribution by) {
        if (owner == Owner.SOURCE) return this;
        Instant word = lastSign().orElse(null);
        return new FieldProvenance(by.origin(), owner, null, by.who(), by.number(), by.at(), word, confirmedHow);
    }

    /** That a name was written anew is nobody's word. */
    Optional<Instant> lastSign() {
        if (origin == Origin.REFERENCE) return Optional.ofNullable(confirmedAt);
        return Optional.of(lastWord());
    }

    /** Whether the reference data changed it after whoever confirmed it last. */
    public boolean renamedSince() {
        return origin == Origin.REFERENCE && confirmedAt != null && changedAt.isAfter(confirmedAt);
    }

    private Instant lastWord() {
        return confirmedAt != null && confirmedAt.isAfter(changedAt) ? confirmedAt : changedAt;
    }

    /** The value stays, and is the manager's to keep from now on. */
    public FieldProvenance letGo() {
        return new FieldProvenance(origin, Owner.MANAGER, source, who, number, changedAt, confirmedAt, confirmedHow);
    }

    FieldProvenance leftTo(String other) {
        return new FieldProvenance(origin, Owner.SOURCE, other, who, number, changedAt, confirmedAt, confirmedHow);
    }

    boolean isHeldBy(@Nullable String other) {
        return owner == Owner.SOURCE && Objects.equals(source, other);
    }

    /** A source may not write over what another source holds. */
    boolean isLockedFor(Attribution other) {
        return owner == Owner.SOURCE && (other.origin() != Origin.SOURCE || !Objects.equals(source, other.who()));
    }
}
