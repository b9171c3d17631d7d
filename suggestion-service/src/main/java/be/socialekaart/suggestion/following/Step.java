package be.socialekaart.suggestion.following;

import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the four steps of every suggestion, and whether it is past, now or still to come. */
record Step(Name name, State state) {

    enum Name {
        RECEIVED,
        REVIEW,
        APPLYING,
        DONE
    }

    enum State {
        PAST,
        NOW,
        AHEAD
    }

    public String key() {
        return name.name().toLowerCase(Locale.ROOT);
    }

    public boolean isPast() {
        return state == State.PAST;
    }

    public boolean isNow() {
        return state == State.NOW;
    }

    /** None when it was withdrawn; and nothing was applied where nothing was accepted. */
    static List<Step> of(Suggestion suggestion) {
        SuggestionStatus status = suggestion.status();
        if (status == SuggestionStatus.WITHDRAWN) {
            return List.of();
        }
        boolean over = status == SuggestionStatus.CLOSED;
        return Arrays.stream(Name.values())
                .filter(name -> name != Name.APPLYING || !over || suggestion.isOnTheFiche())
                .map(name -> new Step(name, over ? State.PAST : state(name, at(status))))
                .toList();
    }

    private static State state(Name name, Name now) {
        int order = name.compareTo(now);
        return order < 0 ? State.PAST : order == 0 ? State.NOW : State.AHEAD;
    }

    private static Name at(SuggestionStatus status) {
        return switch (status) {
            case RECEIVED -> Name.RECEIVED;
            case IN_REVIEW, QUESTION -> Name.REVIEW;
            case APPLYING -> Name.APPLYING;
            case CLOSED, WITHDRAWN -> Name.DONE;
        };
    }
}
