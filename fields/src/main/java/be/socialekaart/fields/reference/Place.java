package be.socialekaart.fields.reference;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A village, town or district with its postcode. Its name is not unique: there are two called Tielt.
 *
 * @param zone slug of its care zone
 * @param main whether the postcode is named after it
 */
public record Place(String postcode, String name, String nisCode, String zone, boolean main, double lat, double lon) {

    static final List<String> COLUMNS = List.of("postcode", "place", "nis", "zone", "main", "lat", "lon");

    /** In another municipality. */
    public Place in(Municipality other) {
        return new Place(postcode, name, other.nisCode(), zone, main, lat, lon);
    }

    List<String> cells() {
        return List.of(postcode, name, nisCode, zone, main ? "1" : "0", Table.degrees(lat), Table.degrees(lon));
    }

    static Place read(CSVRecord row) {
        return new Place(
                row.get("postcode"),
                row.get("place"),
                row.get("nis"),
                row.get("zone"),
                row.get("main").equals("1"),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon")));
    }
}
