package be.socialekaart.fields.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One heading of the tree under which fiches are found, as it is from a day until another. It has a state for every name,
 * code and place in the tree that it ever had.
 *
 * @param id ours and lasting; the code is renumbered now and then, so it identifies nothing
 * @param code dotted, such as 14.04.01; null where it is not public
 * @param parent id of the rubriek above it; null for the 22 at the top
 * @param group the group of a top rubriek; null below
 * @param codeCertain false where the code is derived or unknown
 * @param nameCertain false where the name is ours
 * @param validTo the last day; null while it is so
 * @param successor id of the rubriek that links to this one lead to since it ended
 */
public record Rubriek(
        String id,
        @Nullable String code,
        @Nullable String parent,
        String name,
        @Nullable String group,
        boolean codeCertain,
        boolean nameCertain,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    static final List<String> COLUMNS = List.of(
            "id",
            "code",
            "parent",
            "name",
            "group",
            "code_certain",
            "name_certain",
            "valid_from",
            "valid_to",
            "successor");

    /** What stands in a fiche: the code, or the id of a rubriek without one. */
    public String key() {
        return code == null ? id : code;
    }

    public boolean current() {
        return validTo == null;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Until the day before another state begins. One that began the same day held on no day; its code still leads on. */
    public Rubriek until(LocalDate next, @Nullable String leadsTo) {
        return new Rubriek(
                id, code, parent, name, group, codeCertain, nameCertain, validFrom, next.minusDays(1), leadsTo);
    }

    /** The same rubriek under another name, code or parent, from a day on. */
    public Rubriek from(LocalDate day, Look look) {
        return new Rubriek(
                id,
                look.code(),
                look.parent(),
                look.name(),
                look.parent() == null ? group : null,
                Objects.equals(look.code(), code) ? codeCertain : true,
                look.name().equals(name) ? nameCertain : true,
                day,
                null,
                null);
    }

    public Look look() {
        return new Look(name, code, parent);
    }

    /** What of a rubriek can become different. */
    public record Look(
            String name, @Nullable String code, @Nullable String parent) {}

    List<String> cells() {
        return Stream.of(
                        id,
                        code,
                        parent,
                        name,
                        group,
                        codeCertain ? "1" : "0",
                        nameCertain ? "1" : "0",
                        validFrom,
                        validTo,
                        successor)
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    static Rubriek read(CSVRecord row) {
        return new Rubriek(
                row.get("id"),
                Table.orNull(row.get("code")),
                Table.orNull(row.get("parent")),
                row.get("name"),
                Table.orNull(row.get("group")),
                row.get("code_certain").equals("1"),
                row.get("name_certain").equals("1"),
                LocalDate.parse(row.get("valid_from")),
                Table.dateOrNull(row.get("valid_to")),
                Table.orNull(row.get("successor")));
    }
}
