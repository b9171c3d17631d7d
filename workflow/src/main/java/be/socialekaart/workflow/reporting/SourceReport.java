package be.socialekaart.workflow.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field that a source should look at.
 *
 * @param held what the source says
 * @param proposed what somebody says that it should be
 */
record SourceReport(
        UUID review,
        String number,
        UUID change,
        UUID fiche,
        @Nullable String ficheName,
        String path,
        String source,
        @Nullable JsonNode held,
        @Nullable JsonNode proposed,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable JsonNode closingValue) {}
