package be.socialekaart.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Names the change in every line that is logged meanwhile, so that its way is found in the logs of all services. Leaves in
 * the log context what was there before: one change may be handled while another is. Public for work outside an event.
 */
public final class LoggedChange {

    private static final String CORRELATION = "correlation";

    private LoggedChange() {}

    public static void during(UUID change, Runnable work) {
        String before = MDC.get(CORRELATION);
        MDC.put(CORRELATION, change.toString());
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable String before) {
        if (before == null) MDC.remove(CORRELATION);
        else MDC.put(CORRELATION, before);
    }
}
