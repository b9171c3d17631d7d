package be.socialekaart.fields;

import java.util.List;
import java.util.Set;

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
    RECOGNITIONS("source", "number"),
    PRACTITIONERS("name", "rizivNumber");

    private static final Set<FieldType> LISTS_OF_WORDS = Set.of(LANGUAGES, RUBRIEKEN, AREAS);

    private final List<String> listKey;

    FieldType(String... listKey) {
        this.listKey = List.of(listKey);
    }

    /** Members that identify an item; empty for what is not a list of records. */
    public List<String> listKey() {
        return listKey;
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
