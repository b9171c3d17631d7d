package be.socialekaart.notifications.telling;

import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.notifications.inbox.Item;
import be.socialekaart.notifications.inbox.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened, as far as telling people needs it.
 *
 * @param suggestion the change it is about
 * @param subject what a mail leads to: the review for a coordinator, the suggestion for its submitter
 * @param region slug of the province, empty where no reader needs it
 */
record Occasion(
        Object event,
        UUID id,
        UUID fiche,
        UUID suggestion,
        UUID subject,
        String number,
        String region,
        List<String> coordinators,
        Instant at) {

    static Occasion of(SuggestionSubmitted event, EventInfo info) {
        return new Occasion(
                event,
                info.id(),
                event.fiche(),
                event.suggestion(),
                event.suggestion(),
                event.number(),
                "",
                List.of(),
                event.at());
    }

    static Occasion of(ReviewOpened event, EventInfo info) {
        return work(event, info, new Work(event.number(), event.region(), event.coordinators(), event.at()));
    }

    static Occasion of(ReviewReopened event, EventInfo info) {
        return work(event, info, new Work(event.number(), "", event.coordinators(), event.at()));
    }

    static Occasion ofSubmitter(ReviewEvent event, EventInfo info) {
        return new Occasion(
                event, info.id(), event.fiche(), event.change(), event.change(), "", "", List.of(), info.time());
    }

    private record Work(String number, String region, List<String> coordinators, Instant at) {}

    private static Occasion work(ReviewEvent event, EventInfo info, Work work) {
        return new Occasion(
                event,
                info.id(),
                event.fiche(),
                event.change(),
                event.review(),
                work.number(),
                work.region(),
                work.coordinators(),
                work.at());
    }

    Item itemFor(String account, Subject about) {
        return new Item(idFor(account), account, about, subject, number, fiche, region, at);
    }

    /** The same event always gives the same id for the same reader, so what comes twice is there once. */
    UUID idFor(String reader) {
        return UUID.nameUUIDFromBytes((id + "/" + reader).getBytes(StandardCharsets.UTF_8));
    }
}
