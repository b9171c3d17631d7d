package be.socialekaart.fields.text;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.values.PhoneNumber;
import be.socialekaart.fields.values.WebAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An item of a list on one line. Which one comes first is only said when there are several. */
final class ItemText {

    private ItemText() {}

    static String of(FieldType type, JsonNode item, boolean several) {
        return switch (type) {
            case PHONES -> contact(phone(text(item, "value")), item, several);
            case WEBSITES -> contact(website(text(item, "value")), item, several);
            case EMAILS -> contact(text(item, "value"), item, several);
            case ADDRESSES -> withNotes(address(item), notes(addressKind(item), primary(item, several)));
            case OPENING_EXCEPTIONS -> exception(item);
            case RECOGNITIONS -> recognition(item);
            case PRACTITIONERS -> practitioner(item);
            default -> item.toString();
        };
    }

    private static String contact(String value, JsonNode item, boolean several) {
        return withNotes(value, notes(text(item, "label"), primary(item, several)));
    }

    private static String phone(String value) {
        return PhoneNumber.of(value).map(PhoneNumber::shown).orElse(value);
    }

    private static String website(String value) {
        return WebAddress.of(value).map(WebAddress::shown).orElse(value);
    }

    private static String address(JsonNode item) {
        String box = text(item, "box");
        String street = joined(
                " ", text(item, "street"), text(item, "number"), box.isEmpty() ? "" : Texts.get("address.box", box));
        String municipality = text(item, "municipality");
        String place = text(item, "place");
        String where = place.isEmpty() ? municipality : withNotes(place, notes(municipality, ""));
        return joined(", ", street, joined(" ", text(item, "postcode"), where));
    }

    private static String addressKind(JsonNode item) {
        String kind = text(item, "kind");
        return kind.isEmpty() || kind.equals("VISIT") ? "" : WordText.choice("address", kind);
    }

    private static String exception(JsonNode item) {
        JsonNode hours = item.path("hours");
        String when = item.path("from").equals(item.path("to"))
                ? date(text(item, "from"))
                : Texts.get("dates", date(text(item, "from")), date(text(item, "to")));
        String what = hours.isArray() && !hours.isEmpty() ? HoursText.day(hours) : Texts.get("closed");
        String note = text(item, "note");
        // Whoever notes "gesloten tussen kerst en nieuw" said it already.
        return note.toLowerCase(Texts.reader()).startsWith(what)
                ? when + ": " + note
                : withNotes(when + ": " + what, notes(note, ""));
    }

    /** @param key of the words around the days on which it is closed */
    static String closed(JsonNode closure, String key) {
        String when = Texts.get(key, date(text(closure, "from")), date(text(closure, "to")));
        return withNotes(when, notes(text(closure, "reason"), ""));
    }

    private static String recognition(JsonNode item) {
        String kind = WordText.choice("recognition", text(item, "kind"));
        String status = WordText.choice("recognitionStatus", text(item, "status"));
        String since = text(item, "validFrom").isEmpty() ? "" : Texts.get("since", date(text(item, "validFrom")));
        String until = text(item, "validTo").isEmpty() ? "" : Texts.get("until", date(text(item, "validTo")));
        return joined(
                ", ",
                withNotes(joined(" ", kind, text(item, "number")), notes(text(item, "type"), "")),
                status,
                since,
                until,
                capacity(item.path("capacity")));
    }

    private static String capacity(JsonNode capacity) {
        return capacity.valueStream()
                .map(it -> joined(" ", text(it, "amount"), text(it, "unit")))
                .collect(Collectors.joining(", "));
    }

    private static String practitioner(JsonNode item) {
        String riziv = text(item, "rizivNumber");
        String number = riziv.isEmpty() ? "" : Texts.get("riziv", WordText.riziv(riziv));
        return withNotes(joined(", ", text(item, "name"), text(item, "discipline")), notes(number, ""));
    }

    private static String primary(JsonNode item, boolean several) {
        return several && item.path("primary").asBoolean(false) ? Texts.get("primary") : "";
    }

    private static List<String> notes(String one, String other) {
        return Stream.of(one, other).filter(note -> !note.isEmpty()).toList();
    }

    private static String withNotes(String text, List<String> notes) {
        return notes.isEmpty() ? text : text + " (" + String.join(", ", notes) + ")";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    static String date(String typed) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.reader()).format(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            // Not a date: shown as it was typed, the rules say what is wrong with it.
            return typed;
        }
    }

    private static String text(JsonNode item, String member) {
        JsonNode value = item.path(member);
        return value.isNull() ? "" : value.asString(value.isMissingNode() ? "" : value.toString());
    }
}
