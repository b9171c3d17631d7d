package be.socialekaart.testing.templates;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the texts of a Dutch bundle on a page that should be in English, also where they surround data; not in what is
 * marked as Dutch.
 */
public final class EnglishPage {

    private static final Pattern SAYS_IT_IS_DUTCH = Pattern.compile("<(\\w+)[^>]* lang=\"nl\"[^>]*>[^<]*</\\1>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+\\}");
    private static final Pattern A_WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern A_LONG_WORD = Pattern.compile("\\p{L}{5}");

    private EnglishPage() {}

    /** Fails when the page says something that one of the bundles says in Dutch only. */
    public static void check(String html, String... bundles) {
        if (!html.contains("<html lang=\"en\"")) throw new AssertionError("The page does not say that it is English");
        List<String> dutch = dutchTexts(html, bundles);
        if (!dutch.isEmpty()) throw new AssertionError("Dutch on an English page: " + dutch);
    }

    static List<String> dutchTexts(String html, String... bundles) {
        Set<String> shown = shown(html);
        return Arrays.stream(bundles)
                .flatMap(EnglishPage::onlyDutch)
                .filter(text -> shown.stream().anyMatch(saying(text)))
                .toList();
    }

    private static Set<String> shown(String html) {
        String english = SAYS_IT_IS_DUTCH.matcher(html).replaceAll("");
        Stream<String> texts = TAG.splitAsStream(english);
        Stream<String> attributes = SHOWN_ATTRIBUTE.matcher(english).results().map(found -> found.group(1));
        return Stream.concat(texts, attributes).map(String::strip).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> onlyDutch(String bundle) {
        Properties dutch = MessagesCheck.load(bundle + ".properties");
        Set<Object> english =
                new HashSet<>(MessagesCheck.load(bundle + "_en.properties").values());
        return dutch.stringPropertyNames().stream()
                .map(dutch::getProperty)
                .filter(text -> !english.contains(text) && !text.contains(",choice,"))
                .filter(EnglishPage::isTelling)
                .distinct();
    }

    /** A short word between data stands in names too: "0 tot 3". */
    private static boolean isTelling(String text) {
        String fixed = ARGUMENT.matcher(text).replaceAll("");
        return (fixed.equals(text) ? A_WORD : A_LONG_WORD).matcher(fixed).find();
    }

    private static Predicate<String> saying(String text) {
        String escaped = text.strip().replace("&", "&amp;").replace("'", "&#39;");
        return Stream.of(ARGUMENT.split(escaped, -1))
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(".*"),
                        pattern -> Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate()));
    }
}
