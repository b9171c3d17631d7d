package be.socialekaart.fiche.hsds;

import be.socialekaart.fields.FicheValues;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fiche as it stands in the lists that other programs read. Public: those lists are made of it.
 *
 * @param entered its place in every list; it never changes
 * @param organization the provider; fiches with one KBO number share it
 * @param places one id per address where people are received, in their order
 * @param confirmedAt when somebody last said that something of it still holds
 */
public record Listing(
        UUID id,
        long entered,
        UUID organization,
        List<UUID> places,
        int revision,
        FicheValues values,
        Instant storedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant unconfirmedSince) {

    String text(String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.asString("");
    }

    Stream<JsonNode> items(String field) {
        JsonNode list = values.at(field);
        return list == null ? Stream.empty() : list.valueStream();
    }

    /** The one that is marked as such, else the first. */
    String primary(String field) {
        return items(field)
                .filter(item -> item.path("primary").asBoolean(false))
                .findFirst()
                .or(() -> items(field).findFirst())
                .map(item -> item.path("value").asString(""))
                .orElse("");
    }
}
