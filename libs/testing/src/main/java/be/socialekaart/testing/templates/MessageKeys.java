package be.socialekaart.testing.templates;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message keys a template uses: whole ones, and the fixed beginning of those that are put together. */
final class MessageKeys {

    private static final Pattern WHOLE = Pattern.compile("#\\{\\s*([A-Za-z0-9._-]+)\\s*[({}]");
    private static final Pattern BEGINNING = Pattern.compile(
            "#\\{\\s*(?:\\|([A-Za-z0-9._-]+\\.)\\$|\\$\\{'([A-Za-z0-9._-]+\\.)'" + "\\s*\\+|([A-Za-z0-9.-]+\\.)__\\$)");

    private MessageKeys() {}

    static List<String> missing(String template, Set<String> keys) {
        Stream<String> whole = WHOLE.matcher(template)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !key.contains("__") && !keys.contains(key));
        Stream<String> beginnings = BEGINNING
                .matcher(template)
                .results()
                .map(match -> Stream.of(match.group(1), match.group(2), match.group(3))
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow())
                .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
                .map(beginning -> beginning + "*");
        return Stream.concat(whole, beginnings).distinct().toList();
    }
}
