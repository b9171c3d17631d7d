package be.socialekaart.suggestion.following;

import be.socialekaart.suggestion.dossier.SuggestionStatus;
import java.util.ArrayList;
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

    static List<Step> of(SuggestionStatus status) {
        Name now = at(status);
        List<Step> steps = new ArrayList<>();
        for (Name name : Name.values()) {
            int order = name.compareTo(now);
            steps.add(new Step(name, order < 0 ? State.PAST : order == 0 ? State.NOW : State.AHEAD));
        }
        return steps;
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
