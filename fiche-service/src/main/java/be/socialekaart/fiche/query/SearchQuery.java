package be.socialekaart.fiche.query;

import be.socialekaart.web.Refusal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A search as the address of the search page writes it, without the page of results one was on. Public: tiles, widgets,
 * maps and exports all repeat one.
 */
public record SearchQuery(String text) {
    private static final int LONGEST = 4000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,20}");
    /** What says how results are shown, and not which. */
    private static final Set<String> NOT_ASKED =
            Set.of("na", "formaat", "aantal", "titel", "dichtbij", "midden", "zoom");

    /** @throws Refusal when it is longer than any search that can be asked */
    public static SearchQuery of(MultiValueMap<String, String> parameters) {
        String text = parameters.entrySet().stream()
                .filter(entry -> isAsked(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> value != null && !value.isBlank())
                        .map(value -> entry.getKey() + "=" + encoded(value.strip())))
                .collect(Collectors.joining("&"));
        if (text.length() > LONGEST) throw Refusal.invalid("query", "invalid.query.long");
        return new SearchQuery(text);
    }

    /** @param typed the address of a page of results, or the part of it behind the question mark, or just words */
    public static SearchQuery read(String typed) {
        String query = typed.substring(typed.indexOf('?') + 1).replaceFirst("#.*", "");
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (query.contains("=")) {
            for (String part : query.split("&")) {
                String[] sides = part.split("=", 2);
                parameters.add(sides[0], sides.length == 2 ? decoded(sides[1]) : "");
            }
        } else {
            parameters.add("wat", typed);
        }
        return of(parameters);
    }

    public MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (text.isEmpty()) return parameters;
        for (String part : text.split("&")) {
            String[] sides = part.split("=", 2);
            parameters.add(sides[0], decoded(sides[1]));
        }
        return parameters;
    }

    /** Where it names no place itself, it is searched there. */
    public SearchQuery within(String place) {
        MultiValueMap<String, String> parameters = parameters();
        parameters.putIfAbsent("waar", List.of(place));
        return of(parameters);
    }

    public String value(String name) {
        String value = parameters().getFirst(name);
        return value == null ? "" : value;
    }

    public String href() {
        return on("/zoeken");
    }

    /** The address of another page about the same results. */
    public String on(String page) {
        return text.isEmpty() ? page : page + "?" + text;
    }

    /** The same with something more that says how results are shown. */
    public String on(String page, String name, String value) {
        return on(page) + (text.isEmpty() ? "?" : "&") + name + "=" + encoded(value);
    }

    private static boolean isAsked(String name) {
        return NAME.matcher(name).matches() && !NOT_ASKED.contains(name);
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("query", "invalid.query");
        }
    }
}
