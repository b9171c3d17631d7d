package be.socialekaart.fiche.parsing;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of CSV as the record it means. The columns have the names of the record. {@code capacity} is
 * {@code unit=amount;unit=amount}. Establishments are columns such as {@code establishmentNumber} and
 * {@code establishmentStreet}; several of them stand in one cell with {@code |} between, in the same order in each column.
 */
final class CsvRecord {
    private static final String ESTABLISHMENT = "establishment";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private CsvRecord() {}

    static Line line(int number, List<String> columns, List<String> cells, int size) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) put(record, columns.get(i), cell);
        }
        return Line.read(number, record, size);
    }

    static Line flat(int number, List<String> columns, List<String> cells, int size) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) record.put(columns.get(i), cell);
        }
        return Line.read(number, record, size);
    }

    private static void put(ObjectNode record, String column, String cell) {
        if (column.equals("capacity")) {
            record.set("capacity", capacity(cell));
        } else if (column.startsWith(ESTABLISHMENT) && column.length() > ESTABLISHMENT.length()) {
            String member = column.substring(ESTABLISHMENT.length());
            establishments(record, member.substring(0, 1).toLowerCase() + member.substring(1), cell);
        } else if (!column.equals("establishments")) {
            record.put(column, cell);
        }
    }

    private static void establishments(ObjectNode record, String member, String cell) {
        ArrayNode places = record.withArray("establishments");
        String[] values = cell.split("\\|", -1);
        for (int i = 0; i < values.length; i++) {
            ObjectNode place = i < places.size() ? (ObjectNode) places.get(i) : places.addObject();
            if (!values[i].isBlank()) place.put(member, values[i].strip());
        }
    }

    /** What is no amount stays as it is written, for the rules to point at. */
    private static ArrayNode capacity(String cell) {
        ArrayNode capacity = JsonNodeFactory.instance.arrayNode();
        for (String part : cell.split(";")) {
            if (part.isBlank()) continue;
            int equals = part.lastIndexOf('=');
            String amount = part.substring(equals + 1).strip();
            ObjectNode item = capacity.addObject()
                    .put("unit", part.substring(0, Math.max(equals, 0)).strip());
            if (WHOLE_NUMBER.matcher(amount).matches()) item.put("amount", Integer.parseInt(amount));
            else item.put("amount", amount);
        }
        return capacity;
    }
}
