package be.socialekaart.notifications.telling;

import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.QuestionAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.notifications.inbox.Item;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as far as telling people needs it.
 *
 * @param event its id
 * @param about the case: the review, or the suggestion while there is no review yet
 * @param change the change it is about: for a suggestion the suggestion's id
 * @param proposedBy the account that proposed it; null for a suggestion
 */
record Occasion(
        UUID event,
        UUID fiche,
        UUID change,
        UUID about,
        String number,
        Desk desk,
        @Nullable String proposedBy,
        Instant at) {

    private static final Desk NO_DESK = new Desk("", "", List.of());

    static Occasion of(SuggestionSubmitted event, EventInfo info) {
        UUID suggestion = event.suggestion();
        return new Occasion(
                info.id(), event.fiche(), suggestion, suggestion, event.number(), NO_DESK, null, event.at());
    }

    static Occasion of(ReviewOpened event, EventInfo info) {
        Desk desk = new Desk(event.kind(), event.region(), event.coordinators());
        return of(event, info, event.number(), desk, null, event.at());
    }

    static Occasion of(ReviewReopened event, EventInfo info) {
        Desk desk = new Desk("", "", event.coordinators());
        return of(event, info, event.number(), desk, null, event.at());
    }

    static Occasion of(QuestionAsked event, EventInfo info) {
        return of(event, info, "", NO_DESK, null, event.at());
    }

    static Occasion of(ReviewClosed event, EventInfo info) {
        return of(event, info, event.number(), NO_DESK, event.proposedBy(), event.at());
    }

    private static Occasion of(
            ReviewEvent event, EventInfo info, String number, Desk desk, @Nullable String proposedBy, Instant at) {
        return new Occasion(info.id(), event.fiche(), event.change(), event.review(), number, desk, proposedBy, at);
    }

    Item itemFor(String account, Rule rule) {
        return new Item(
                idFor(rule.inbox() + "/" + account),
                account,
                rule.inbox(),
                about,
                change,
                number,
                fiche,
                desk.region,
                desk.kind,
                rule.mail(),
                at);
    }

    /** The same event always gives the same id for the same reader, so what comes twice is there once. */
    UUID idFor(String reader) {
        return UUID.nameUUIDFromBytes((event + "/" + reader).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Where work lies.
     *
     * @param kind of the review, empty where no reader needs it
     * @param region slug of the province, empty where no reader needs it
     */
    record Desk(String kind, String region, List<String> coordinators) {}
}
