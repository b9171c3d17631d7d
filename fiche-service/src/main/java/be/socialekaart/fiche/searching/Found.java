package be.socialekaart.fiche.searching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One result, as the API lists it. */
record Found(
        UUID id,
        String name,
        String kind,
        String status,
        @Nullable JsonNode primaryAddress,
        List<String> rubrieken,
        List<Match> matches,
        @JsonIgnore String purpose,
        @JsonIgnore Cursor cursor) {}
