package be.socialekaart.fields.reference;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as long as it lasts; a merger ends it and starts another.
 *
 * @param province slug, such as {@code oost-vlaanderen}
 * @param zones slugs of the care zones it lies in; only the city of Antwerpen lies in several
 * @param validTo the last day; null while it exists
 * @param predecessors codes of the municipalities that went up in it
 * @param otherNames its French name, in Brussels and the municipalities with facilities
 */
public record Municipality(
        String nisCode,
        String name,
        String province,
        List<String> zones,
        double lat,
        double lon,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        List<String> otherNames) {

    static final List<String> COLUMNS = List.of(
            "nis", "name", "name_fr", "province", "lat", "lon", "zones", "valid_from", "valid_to", "predecessors");

    /** The last day; what follows begins the day after. */
    public Municipality until(LocalDate last) {
        return new Municipality(nisCode, name, province, zones, lat, lon, validFrom, last, predecessors, otherNames);
    }

    List<String> cells() {
        return List.of(
                nisCode,
                name,
                String.join("|", otherNames),
                province,
                Table.degrees(lat),
                Table.degrees(lon),
                String.join("|", zones),
                validFrom.toString(),
                validTo == null ? "" : validTo.toString(),
                String.join("|", predecessors));
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean current() {
        return validTo == null;
    }

    public boolean isCalled(String name) {
        return Names.same(name, this.name) || otherNames.stream().anyMatch(other -> Names.same(name, other));
    }

    static Municipality read(CSVRecord row) {
        return new Municipality(
                row.get("nis"),
                row.get("name"),
                row.get("province"),
                Table.several(row.get("zones")),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon")),
                LocalDate.parse(row.get("valid_from")),
                Table.dateOrNull(row.get("valid_to")),
                Table.several(row.get("predecessors")),
                Table.several(row.get("name_fr")));
    }
}
