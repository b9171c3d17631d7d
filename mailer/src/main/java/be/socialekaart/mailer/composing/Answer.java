package be.socialekaart.mailer.composing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an owner says about a mail. */
sealed interface Answer {

    /** Does not print itself: it names a person and may hold a secret link. */
    record Resolved(
            @Nullable String email,
            @Nullable String language,
            @Nullable Map<String, Object> values) implements Answer {

        /** With values of the mailer itself, which go before those of the owner. */
        Resolved with(Map<String, Object> own) {
            Map<String, Object> all = new HashMap<>(values);
            all.putAll(own);
            return new Resolved(email, language, all);
        }

        @Override
        public String toString() {
            return "Resolved";
        }
    }

    record Unknown() implements Answer {}

    record None(String reason) implements Answer {}
}
