package be.socialekaart.mailer.composing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a line of whatever an owner hands over. Line ends of every kind would make headers of a subject and paragraphs of
 * a name; signs that turn the reading direction would make a text read otherwise than it is.
 */
final class OneLine {

    private static final int LONGEST = 2000;

    private OneLine() {}

    static String of(String value) {
        String line = value.codePoints()
                .map(sign -> isHarmless(sign) ? sign : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" {2,}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Every string and every string in a list; whatever else there is becomes a string. */
    static Map<String, Object> ofAll(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ofAny(entry.getValue())));
    }

    private static Object ofAny(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).map(OneLine::of).toList()
                : of(String.valueOf(value));
    }

    private static boolean isHarmless(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
