package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Provenance;
import java.time.Instant;

/**
 * That one fiche went into another, as it is remembered.
 *
 * @param before where the fields of the fiche that stays came from just before
 * @param united and just after
 * @param gone where those of the other came from before it went
 */
record Merge(
        java.util.UUID id, Version stays, Version goes, Origins origins, String reason, Instant at, boolean undone) {

    /** A fiche, and the version of it that the merge made. */
    record Version(FicheId fiche, int number) {}

    record Origins(Provenance before, Provenance united, Provenance gone) {}
}
