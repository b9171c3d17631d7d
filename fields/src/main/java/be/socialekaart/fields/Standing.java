package be.socialekaart.fields;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Whether a provider can be reached on a day. It follows from the status that is stored and the days on which it is closed:
 * so it closes and opens again by itself, in the middle of the night, without anybody who changes the fiche.
 *
 * @param status what everybody reads as the status of that day
 * @param from since when it is closed, or from when on it will be; null when nobody said so
 * @param to the last day on which it is closed; null for good
 */
public record Standing(
        String status, @Nullable LocalDate from, @Nullable LocalDate to) {
    public static final String ACTIVE = "ACTIVE";
    public static final String TEMPORARILY_CLOSED = "TEMPORARILY_CLOSED";
    public static final String CLOSED = "CLOSED";

    /** The field that closes a fiche for good. */
    public static final String CLOSURE = "closure";

    public static final String TEMPORARY_CLOSURE = "temporaryClosure";

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Set<String> LASTING = Set.of("PROPOSED", "MERGED");

    public static LocalDate today() {
        return LocalDate.now(BRUSSELS);
    }

    public static Standing on(LocalDate day, FicheValues fiche) {
        String stored = fiche.body().path("status").asString(ACTIVE);
        if (LASTING.contains(stored)) return new Standing(stored, null, null);
        Optional<LocalDate> end = day(fiche, CLOSURE, "from");
        boolean ended = end.filter(from -> !from.isAfter(day)).isPresent();
        if (ended || stored.equals(CLOSED)) return new Standing(CLOSED, end.orElse(null), null);
        return day(fiche, TEMPORARY_CLOSURE, "to")
                .map(to -> during(day, day(fiche, TEMPORARY_CLOSURE, "from").orElse(to), to))
                .filter(standing -> !standing.isOver(day))
                .orElseGet(() -> beforeTheEnd(fiche, stored, end));
    }

    /** The fiche with the status of today in the place of the stored one, as it is shown. */
    public static FicheValues shown(FicheValues fiche) {
        return shown(fiche, today());
    }

    /** As it was shown on a day. */
    public static FicheValues shown(FicheValues fiche, LocalDate day) {
        String status = on(day, fiche).status();
        return fiche.body().path("status").asString("").equals(status)
                ? fiche
                : fiche.with("status", StringNode.valueOf(status));
    }

    public boolean isActive() {
        return status.equals(ACTIVE);
    }

    private static Standing during(LocalDate day, LocalDate from, LocalDate to) {
        return new Standing(from.isAfter(day) || to.isBefore(day) ? ACTIVE : TEMPORARILY_CLOSED, from, to);
    }

    /** A closing that has its days says more than a status without any, and ends with its last day. */
    private static Standing beforeTheEnd(FicheValues fiche, String stored, Optional<LocalDate> end) {
        boolean dated = fiche.at(TEMPORARY_CLOSURE) != null;
        return new Standing(dated ? ACTIVE : stored, end.orElse(null), null);
    }

    private boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    private static Optional<LocalDate> day(FicheValues fiche, String field, String member) {
        JsonNode day = fiche.body().path(field).path(member);
        return day.isString() ? Optional.of(LocalDate.parse(day.asString())) : Optional.empty();
    }
}
