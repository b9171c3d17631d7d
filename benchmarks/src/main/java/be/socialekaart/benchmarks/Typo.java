package be.socialekaart.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/** One typing error in the longest word: a letter more, less, another, or changed with its neighbour; never the first. */
final class Typo {

    private Typo() {}

    static String in(String text, RandomGenerator random) {
        String longest = Arrays.stream(text.split("[^\\p{L}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return text.replaceFirst(java.util.regex.Pattern.quote(longest), inWord(longest, random));
    }

    private static String inWord(String word, RandomGenerator random) {
        int at = random.nextInt(1, word.length() - 1);
        char other = (char) ('a' + random.nextInt(26));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + other + word.substring(at);
            case 2 -> before + other + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
