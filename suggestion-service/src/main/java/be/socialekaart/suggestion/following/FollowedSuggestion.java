package be.socialekaart.suggestion.following;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.suggestion.dossier.Message;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A suggestion as the holder of its code gets it from the API: never the e-mail address. */
record FollowedSuggestion(
        String number,
        SuggestionStatus status,
        UUID fiche,
        int baseVersion,
        Instant submittedAt,
        List<FieldChange> changes,
        List<FieldOutcome> outcomes,
        List<Message> messages) {

    static FollowedSuggestion of(Suggestion suggestion, List<Message> messages) {
        return new FollowedSuggestion(
                suggestion.number(),
                suggestion.status(),
                suggestion.proposal().fiche(),
                suggestion.proposal().baseVersion(),
                suggestion.submittedAt(),
                suggestion.proposal().changes(),
                suggestion.outcomes(),
                messages);
    }
}
