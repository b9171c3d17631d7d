package be.socialekaart.fiche.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The words, texts and weeks that examples are made of. */
final class Vocabulary {
    private final List<ProviderType> types =
            Table.rows("provider_type.csv").stream().map(ProviderType::read).toList();
    private final Map<String, CSVRecord> texts = Table.rows("provider_text.csv").stream()
            .collect(Collectors.toMap(row -> row.get("type"), Function.identity()));
    private final Map<String, List<CSVRecord>> weeks =
            Table.rows("week.csv").stream().collect(groupingBy(row -> row.get("id")));
    private final Map<String, List<String>> words = Table.rows("word.csv").stream()
            .collect(groupingBy(row -> row.get("kind"), mapping(row -> row.get("word"), toList())));

    ProviderType type(RandomGenerator random) {
        return weighted(types, ProviderType::weight, random);
    }

    String text(ProviderType type, String field) {
        return texts.get(type.id()).get(field);
    }

    CSVRecord week(ProviderType type, RandomGenerator random) {
        return any(weeks.get(type.hours()), random);
    }

    String figure(RandomGenerator random) {
        return any(words.get("figure"), random);
    }

    String street(RandomGenerator random) {
        return any(words.get("street"), random);
    }

    String lastName(RandomGenerator random) {
        return any(words.get("last"), random);
    }

    String person(RandomGenerator random) {
        return any(words.get("first"), random) + " " + lastName(random);
    }

    static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    static <T> T weighted(List<T> choices, ToIntFunction<T> weight, RandomGenerator random) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) return choice;
        }
        throw new IllegalStateException("weights changed while choosing");
    }
}
