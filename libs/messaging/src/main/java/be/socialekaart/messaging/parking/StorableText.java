package be.socialekaart.messaging.parking;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Garbage in a form that PostgreSQL takes: it refuses the character NUL, and what cannot be parked blocks its partition. */
final class StorableText {

    private static final int LONGEST_REASON = 1000;

    private StorableText() {}

    static @Nullable String of(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    static Map<String, String> headers(ConsumerRecord<?, ?> message) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            headers.put(of(header.key()), of(new String(value, StandardCharsets.UTF_8)));
        }
        return headers;
    }

    /** What failed, and where that does not say it, what was at the bottom of it. */
    static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String reason = describe(failure);
        if (!reason.contains(String.valueOf(root.getMessage()))) reason += "; because of " + describe(root);
        return of(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private static String describe(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
