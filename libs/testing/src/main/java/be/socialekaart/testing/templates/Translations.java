package be.socialekaart.testing.templates;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong between the Dutch and the English texts of a bundle. */
record Translations(String bundle, Properties dutch, Properties english) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern DUTCH_WORD = Pattern.compile(
            "(?iu)(?<![\\p{L}/-])(de|het|een|niet|geen|uw|wij|wordt|zijn|deze|voor|bij|naar|nog|fiches?|rubriek(en)?)"
                    + "(?![\\p{L}/-])");

    List<String> problems() {
        Set<String> keys = new TreeSet<>(dutch.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        return keys.stream()
                .flatMap(key -> problem(key).map(problem -> bundle + ": " + key + " " + problem))
                .toList();
    }

    private Stream<String> problem(String key) {
        String inDutch = dutch.getProperty(key);
        String inEnglish = english.getProperty(key);
        if (inDutch == null) return Stream.of("is not there in Dutch");
        if (inEnglish == null) return Stream.of("is not there in English");
        if (!all(ARGUMENT, inDutch).equals(all(ARGUMENT, inEnglish)))
            return Stream.of("has other arguments in English");
        if (swallowsQuotes(inDutch) || swallowsQuotes(inEnglish)) return Stream.of("has a lone quote beside arguments");
        return all(DUTCH_WORD, inEnglish).stream().limit(1).map(word -> "says \"" + word + "\" in English");
    }

    private static boolean swallowsQuotes(String text) {
        return ARGUMENT.matcher(text).find() && LONE_QUOTE.matcher(text).find();
    }

    private static Set<String> all(Pattern pattern, String text) {
        Function<MatchResult, String> found = MatchResult::group;
        return pattern.matcher(text).results().map(found).collect(Collectors.toCollection(TreeSet::new));
    }
}
