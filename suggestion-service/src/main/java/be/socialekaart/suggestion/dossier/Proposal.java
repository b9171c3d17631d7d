package be.socialekaart.suggestion.dossier;

import be.socialekaart.events.FieldChange;
import java.util.List;
import java.util.UUID;

/**
 * What is suggested, against which version of which fiche.
 *
 * @param ficheName the name it had then, to say later what this was about
 */
public record Proposal(UUID fiche, String ficheName, int baseVersion, List<FieldChange> changes) {}
