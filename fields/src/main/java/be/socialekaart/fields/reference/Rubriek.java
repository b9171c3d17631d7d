package be.socialekaart.fields.reference;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One heading of the tree under which fiches are found.
 *
 * @param id ours and lasting; the code is renumbered now and then, so it identifies nothing
 * @param code dotted, such as 14.04.01; null where it is not public
 * @param parent id of the rubriek above it; null for the 22 at the top
 * @param group the group of a top rubriek; null below
 * @param codeCertain false where the code is derived or unknown
 * @param nameCertain false where the name is ours
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
        @Nullable LocalDate validTo) {

    /** What stands in a fiche: the code, or the id of a rubriek without one. */
    public String key() {
        return code == null ? id : code;
    }

    boolean isKnownAs(String codeOrId) {
        return codeOrId.equals(code) || codeOrId.equals(id);
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
                Table.dateOrNull(row.get("valid_to")));
    }
}
