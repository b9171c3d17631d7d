package be.socialekaart.fields.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posted parameters by name. Names are made by the sender, so row numbers are read with care. */
record Posted(Map<String, List<String>> parameters) {

    /** More rows than any rule allows, so that a list that is too long is still told so. */
    private static final int MOST_ROWS = 1000;

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,4})](?:\\..*)?");

    String text(String name) {
        return String.join("\n", all(name)).replace("\r\n", "\n");
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The numbers of the rows that were posted, in order. */
    Collection<Integer> rows(String path) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (String name : parameters.keySet()) {
            if (!name.startsWith(path)) continue;
            Matcher row = ROW.matcher(name).region(path.length(), name.length());
            if (row.matches() && rows.size() < MOST_ROWS) rows.add(Integer.valueOf(row.group(1)));
        }
        return rows;
    }
}
