package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fields.FicheValues;
import java.util.List;

/** What must be merged into a fiche. Public: whoever decides hands it in. */
public record Proposal(FicheValues base, List<FieldChange> changes, Attribution by) {}
