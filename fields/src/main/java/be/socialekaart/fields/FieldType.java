package be.socialekaart.fields;

import be.socialekaart.fields.values.RizivNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a field holds, and by which members an item of a list is recognised as the same when changes are merged. */
public enum FieldType {
    KIND,
    STATUS,
    LINE,
    TEXT,
    KBO_NUMBER,
    ESTABLISHMENT_NUMBER,
    RIZIV_NUMBER,
    AGES,
    LANGUAGES,
    RUBRIEKEN,
    AREAS,
    ADDRESSES("kind", "street", "number", "box", "postcode"),
    PHONES("value"),
    EMAILS("value"),
    WEBSITES("value"),
    OPENING_HOURS,
    OPENING_DAY,
    OPENING_EXCEPTIONS("from", "to"),
    TEMPORARY_CLOSURE,
    CLOSURE,
    RECOGNITIONS("source", "number"),
    PRACTITIONERS("name");

    private static final Set<FieldType> LISTS_OF_WORDS = Set.of(LANGUAGES, RUBRIEKEN, AREAS);

    private final List<String> listKey;

    FieldType(String... listKey) {
        this.listKey = List.of(listKey);
    }

    /** By what an item of a list is recognised; the item itself where its members do not matter. */
    public String keyOf(JsonNode item) {
        String words = listKey.isEmpty()
                ? item.asString("")
                : listKey.stream().map(member -> word(item, member)).collect(Collectors.joining("\n"));
        return (this == PRACTITIONERS ? person(item).orElse(words) : words).toLowerCase(Locale.ROOT);
    }

    /** The competence at the end of the number can change, and a name is spelt in more than one way. */
    private static Optional<String> person(JsonNode item) {
        return RizivNumber.of(word(item, "rizivNumber")).map(RizivNumber::person);
    }

    private static String word(JsonNode item, String member) {
        return item.path(member).asString("");
    }

    public boolean isListOfRecords() {
        return !listKey.isEmpty();
    }

    /** A list in which the word itself is the key. */
    public boolean isListOfWords() {
        return LISTS_OF_WORDS.contains(this);
    }

    /** Members that follow from the others, so that a difference in them alone is no change. */
    public Set<String> derived() {
        return this == ADDRESSES ? Set.of("nisCode", "lat", "lon") : Set.of();
    }
}
