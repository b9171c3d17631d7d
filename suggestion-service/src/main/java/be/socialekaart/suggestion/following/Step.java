package be.socialekaart.suggestion.following;

import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the steps of every suggestion, and whether it is past, now or still to come. */
record Step(Name name, State state) {

    enum Name {
        RECEIVED,
        REVIEW,
        APPLYING,
        /** Only where a source was told and did not answer yet. */
        AT_SOURCE,
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

    /**
     * None when it was withdrawn; and nothing was applied where nothing was accepted.
     *
     * @param atSource a source was told and did not answer yet
     */
    static List<Step> of(Suggestion suggestion, boolean atSource) {
        SuggestionStatus status = suggestion.status();
        if (status == SuggestionStatus.WITHDRAWN) {
            return List.of();
        }
        boolean over = status == SuggestionStatus.CLOSED;
        Name now = over && atSource ? Name.AT_SOURCE : at(status);
        return Arrays.stream(Name.values())
                .filter(name -> name != Name.APPLYING || !over || suggestion.isOnTheFiche())
                .filter(name -> name != Name.AT_SOURCE || atSource)
                .map(name -> new Step(name, over && !atSource ? State.PAST : state(name, now)))
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
