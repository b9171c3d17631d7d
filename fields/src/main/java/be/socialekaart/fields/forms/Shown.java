package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.values.PhoneNumber;
import tools.jackson.databind.JsonNode;

/** A value as people type it, so that what they see and leave alone reads back as what it was. */
final class Shown {

    private Shown() {}

    static String of(FieldType type, JsonNode value) {
        return switch (type) {
            case KBO_NUMBER, ESTABLISHMENT_NUMBER, RIZIV_NUMBER ->
                String.join("", FieldText.lines(pathOf(type), value));
            case AREAS -> Areas.load().nameOf(text(value)).orElse(text(value));
            default -> text(value);
        };
    }

    static String phone(String value) {
        return PhoneNumber.of(value).map(PhoneNumber::shown).orElse(value);
    }

    static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) return "";
        return value.asString(value.toString());
    }

    private static String pathOf(FieldType type) {
        return switch (type) {
            case KBO_NUMBER -> "kboNumber";
            case ESTABLISHMENT_NUMBER -> "establishmentNumber";
            default -> "rizivNumber";
        };
    }
}
