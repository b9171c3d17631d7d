package be.socialekaart.operations;

import be.socialekaart.messaging.parking.ParkedRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parked record as an operator reads it.
 *
 * @param why the end of a message's key: what the reason means, in plain words
 */
record ParkedView(
        long id,
        String topic,
        @Nullable String key,
        @Nullable String type,
        Instant sentAt,
        Instant parkedAt,
        Why why,
        String reason,
        @Nullable String payload) {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int LONGEST = 20_000;

    enum Why {
        BEHIND,
        UNREADABLE,
        FAILING
    }

    static ParkedView of(ParkedRecord parked) {
        return new ParkedView(
                parked.id(),
                parked.place().topic(),
                parked.key(),
                parked.headers().get("ce_type"),
                parked.place().sentAt(),
                parked.parkedAt(),
                why(parked),
                parked.reason(),
                parked.payloadText().map(ParkedView::pretty).orElse(null));
    }

    private static Why why(ParkedRecord parked) {
        if (parked.waitsBehindAnother()) return Why.BEHIND;
        return parked.isUnreadable() ? Why.UNREADABLE : Why.FAILING;
    }

    private static String pretty(String payload) {
        if (payload.length() > LONGEST) return payload.substring(0, LONGEST) + " …";
        try {
            return PRETTY.writeValueAsString(PRETTY.readTree(payload));
        } catch (JacksonException garbage) {
            return payload;
        }
    }
}
