package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldType;
import java.util.List;

/** One member of an item of a list, as it is typed. Pages show these columns and reading expects them. */
record Column(String member, Look look) {

    enum Look {
        LINE,
        SHORT,
        PHONE,
        EMAIL,
        WEBSITE,
        /** With the names of all areas to choose from. */
        AREA,
        NUMBER,
        DATE,
        TIME,
        CHOICE,
        /** One of all rows. */
        FIRST,
        /** Carried along unseen. */
        HIDDEN
    }

    /** Belongs to what was typed in this address; thrown away when that changes. */
    static final String TYPED_ADDRESS = "of";

    static final List<Column> PERIOD =
            List.of(new Column("from", Look.TIME), new Column("to", Look.TIME), new Column("kind", Look.CHOICE));

    /** Of records and lists of them; opening exceptions have a period behind these. */
    static List<Column> of(FieldType type) {
        return switch (type) {
            case PHONES -> contact(Look.PHONE);
            case EMAILS -> contact(Look.EMAIL);
            case WEBSITES -> contact(Look.WEBSITE);
            case ADDRESSES -> address();
            case OPENING_EXCEPTIONS ->
                List.of(new Column("from", Look.DATE), new Column("to", Look.DATE), new Column("note", Look.LINE));
            case PRACTITIONERS ->
                List.of(
                        new Column("name", Look.LINE),
                        new Column("discipline", Look.LINE),
                        new Column("rizivNumber", Look.NUMBER));
            case AGES -> List.of(new Column("from", Look.NUMBER), new Column("to", Look.NUMBER));
            case TEMPORARY_CLOSURE ->
                List.of(new Column("from", Look.DATE), new Column("to", Look.DATE), new Column("reason", Look.LINE));
            case CLOSURE -> List.of(new Column("from", Look.DATE), new Column("reason", Look.LINE));
            default -> List.of();
        };
    }

    /** Whether somebody typed or chose it for this row, so that a row with it is not blank. */
    boolean isTyped() {
        return look != Look.CHOICE && look != Look.FIRST && look != Look.HIDDEN;
    }

    boolean isFirst() {
        return look == Look.FIRST;
    }

    private static List<Column> contact(Look look) {
        return List.of(new Column("value", look), new Column("label", Look.LINE), new Column("primary", Look.FIRST));
    }

    private static List<Column> address() {
        return List.of(
                new Column("kind", Look.CHOICE),
                new Column("street", Look.LINE),
                new Column("number", Look.SHORT),
                new Column("box", Look.SHORT),
                new Column("postcode", Look.NUMBER),
                new Column("municipality", Look.LINE),
                new Column("primary", Look.FIRST),
                new Column("lat", Look.HIDDEN),
                new Column("lon", Look.HIDDEN),
                new Column(TYPED_ADDRESS, Look.HIDDEN));
    }
}
