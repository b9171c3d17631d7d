package be.socialekaart.fiche.catalogue;

import be.socialekaart.fields.FicheValues;
import java.util.List;

/** What the fiche said since one moment, and whose doing it was. Written once. Public: the history shows it. */
public record FicheVersion(
        FicheId fiche, int version, int revision, FicheValues values, List<String> changed, Attribution by) {

    public FicheVersion {
        changed = List.copyOf(changed);
    }
}
