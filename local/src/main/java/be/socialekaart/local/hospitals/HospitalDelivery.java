package be.socialekaart.local.hospitals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns Eurostat's CSV of the hospitals of Belgium into a snapshot of those in Flanders and Brussels. Run it with the CSV
 * and the file to write. Eurostat knows no recognitions: number and kind are made up for the trial.
 */
final class HospitalDelivery {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WITH_NUMBER = Pattern.compile("(.*?)[ ,]+(\\d{1,4}\\S{0,8})\\s*");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private HospitalDelivery() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), lines(Files.readString(Path.of(arguments[0]))));
    }

    /** The records, and the line that says how many there are. */
    static List<String> lines(String csv) throws IOException {
        try (CSVParser rows = CSVParser.parse(csv.replace("\uFEFF", ""), CSV)) {
            List<String> records = rows.stream()
                    .filter(HospitalDelivery::isInFlandersOrBrussels)
                    .map(row -> JSON.writeValueAsString(record(row)))
                    .toList();
            return Stream.concat(records.stream(), Stream.of("{\"end\":true,\"count\":%d}".formatted(records.size())))
                    .toList();
        }
    }

    private static boolean isInFlandersOrBrussels(CSVRecord row) {
        String postcode = row.get("postcode");
        return postcode.matches("1[0-2]\\d\\d|1[5-9]\\d\\d|[2389]\\d\\d\\d");
    }

    private static ObjectNode record(CSVRecord row) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("id", row.get("id")).put("version", version(row.get("pub_date")));
        record.put("number", "ZH-" + row.get("id")).put("kind", "ERKENNING").put("status", "GRANTED");
        record.put("type", row.get("facility_type").isEmpty() ? "Ziekenhuis" : row.get("facility_type"));
        record.put("holderName", row.get("hospital_name"));
        place(row, record.putArray("establishments").addObject());
        if (row.get("cap_beds").matches("\\d+"))
            record.putArray("capacity")
                    .addObject()
                    .put("unit", "bedden")
                    .put("amount", Integer.parseInt(row.get("cap_beds")));
        return record;
    }

    private static void place(CSVRecord row, ObjectNode place) {
        Matcher street = WITH_NUMBER.matcher(row.get("street"));
        boolean numbered = row.get("house_number").isBlank() && street.matches();
        String site = row.get("site_name");
        place.put("name", site.isEmpty() ? row.get("hospital_name") : row.get("hospital_name") + " - " + site);
        place.put("street", numbered ? street.group(1) : row.get("street"));
        place.put("houseNumber", numbered ? street.group(2) : row.get("house_number"));
        place.put("postcode", row.get("postcode"));
        // Parts of Brussels stand there with a number for a name.
        if (!row.get("city").contains("--")) place.put("municipality", row.get("city"));
    }

    private static String version(String day) {
        String[] parts = day.split("/");
        return "%s-%s-%sT00:00:00Z".formatted(parts[2], parts[1], parts[0]);
    }
}
