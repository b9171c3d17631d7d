package be.socialekaart.fiche.catalogue;

import java.util.UUID;

/** Public: every feature of the register speaks of fiches by their id. */
public record FicheId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
