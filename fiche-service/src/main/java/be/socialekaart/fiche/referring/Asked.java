package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.hsds.Selection;
import be.socialekaart.fiche.hsds.Terms;
import be.socialekaart.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What HSDS lets one ask of a list, as it came in.
 *
 * @param minimal only ids and when each was modified
 * @param full with everything that belongs to each
 */
record Asked(
        @Nullable String search,
        @BindParam("taxonomy_term_id") @Nullable String taxonomyTermId,
        @BindParam("taxonomy_id") @Nullable String taxonomyId,
        @BindParam("organization_id") @Nullable String organizationId,
        @BindParam("modified_after") @Nullable String modifiedAfter,
        @Nullable String minimal,
        @Nullable String full,
        @BindParam("full_service") @Nullable String fullService,
        @Nullable String format) {
    /** A list as lines has a handler of its own. */
    static final String AS_LINES = "format=ndjson";

    private static final Set<String> FORMATS = Set.of("json", "ndjson");
    private static final int LONGEST = 200;

    Selection selection() {
        if (!FORMATS.contains(given(format).orElse("json"))) throw Refusal.invalid("format", "invalid.format");
        Selection selection = new Selection();
        given(search).ifPresent(words -> selection.with(words(words)));
        given(taxonomyTermId)
                .ifPresent(id -> selection.under(Terms.byId(id("taxonomy_term_id", id))
                        .orElseThrow(() -> Refusal.invalid("taxonomy_term_id", "invalid.term"))));
        given(taxonomyId).ifPresent(id -> {
            if (!id("taxonomy_id", id).equals(Terms.TAXONOMY)) throw Refusal.invalid("taxonomy_id", "invalid.taxonomy");
            selection.underAny();
        });
        given(organizationId).ifPresent(id -> selection.of(id("organization_id", id)));
        given(modifiedAfter).ifPresent(moment -> selection.storedSince(moment(moment)));
        return selection;
    }

    boolean isMinimal() {
        return yes("minimal", minimal);
    }

    boolean isFull() {
        return yes("full", full) || yes("full_service", fullService);
    }

    static UUID id(String name, String text) {
        return FicheId.read(text).map(FicheId::value).orElseThrow(() -> Refusal.invalid(name, "invalid.id"));
    }

    private static boolean yes(String name, @Nullable String text) {
        String asked = given(text).orElse("false");
        if (!asked.equals("true") && !asked.equals("false")) throw Refusal.invalid(name, "invalid.yesOrNo");
        return asked.equals("true");
    }

    private static String words(String text) {
        if (text.length() > LONGEST) throw Refusal.invalid("search", "invalid.long");
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** A day means from its beginning, in UTC. A year has four digits: the database knows no later ones. */
    private static Instant moment(String text) {
        if (!text.matches("\\d{4}-.*")) throw Refusal.invalid("modified_after", "invalid.moment");
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notAMoment) {
            throw Refusal.invalid("modified_after", "invalid.moment");
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(present -> !present.isEmpty());
    }
}
