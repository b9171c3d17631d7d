package be.socialekaart.fiche.searching;

import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One result, as the API lists it. */
public record Found(
        UUID id,
        String name,
        String kind,
        String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate closedUntil,
        @Nullable JsonNode primaryAddress,
        List<String> rubrieken,
        List<Match> matches,
        @Nullable Instant unconfirmedSince,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer kilometres,
        @JsonIgnore String purpose,
        @JsonIgnore Cursor cursor) {

    /** Keys of the reasons for people, each once. */
    public List<String> reasons() {
        return matches.stream().map(Match::key).distinct().toList();
    }

    /** Names of the rubrieken. */
    public String headings() {
        return rubrieken.stream()
                .flatMap(code -> Rubrieken.load().byCode(code).stream())
                .map(Rubriek::name)
                .collect(Collectors.joining(" · "));
    }

    /** In one line. */
    public String address() {
        if (primaryAddress == null) return "";
        return "%s %s, %s %s"
                .formatted(part("street"), part("number"), part("postcode"), part("municipality"))
                .strip();
    }

    private String part(String name) {
        return primaryAddress == null ? "" : primaryAddress.path(name).asString("");
    }
}
