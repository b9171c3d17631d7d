package be.socialekaart.fields.reference;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** An eerstelijnszone (ELZ): the area in which primary care works together. In data it is {@code elz:<slug>}. */
public record CareZone(String slug, String name, List<String> otherNames, String province) {

    public static final String PREFIX = "elz:";

    static final List<String> COLUMNS = List.of("slug", "name", "other_names", "province");

    List<String> cells() {
        return List.of(slug, name, String.join("|", otherNames), province);
    }

    public String code() {
        return PREFIX + slug;
    }

    static CareZone read(CSVRecord row) {
        return new CareZone(
                row.get("slug"), row.get("name"), Table.several(row.get("other_names")), row.get("province"));
    }
}
