package be.socialekaart.workflow.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that failed for the last time.
 *
 * @param step as the model calls it, in Dutch
 * @param change what the process is about; the logs of all services name it
 * @param cause what the step threw, in English
 */
record IncidentRow(
        String id,
        String process,
        String step,
        Instant since,
        @Nullable String change,
        @Nullable String cause) {}
