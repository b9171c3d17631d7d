package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.RegisterEvent.AppliedField;
import java.util.List;
import java.util.Optional;

/** What became of a proposal, field by field, and the new version if anything changed. Public: the decider tells it on. */
public record Verdict(List<AppliedField> fields, Optional<FicheVersion> next) {}
