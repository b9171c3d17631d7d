package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.reference.Area;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.values.PhoneNumber;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value as people type it, so that what they see and leave alone reads back as what it was. */
final class Shown {

    private static final Set<Area.Kind> MUNICIPAL = EnumSet.of(Area.Kind.MUNICIPALITY, Area.Kind.PLACE);

    private Shown() {}

    static String of(FieldType type, JsonNode value) {
        return switch (type) {
            case KBO_NUMBER, ESTABLISHMENT_NUMBER, RIZIV_NUMBER ->
                String.join("", FieldText.lines(pathOf(type), value));
            case AREAS -> area(text(value));
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

    /** A municipality that shares its name with a village says that it is the municipality. */
    private static String area(String code) {
        String name = String.join(
                "",
                FieldText.lines(
                        "homeVisits", JsonNodeFactory.instance.arrayNode().add(code)));
        if (!code.matches("\\d{5}")) return name;
        long namesakes = Areas.load().resolve(name).stream()
                .filter(area -> MUNICIPAL.contains(area.kind()))
                .count();
        return namesakes > 1 ? Areas.load().resolve(name).getFirst().label() : name;
    }

    private static String pathOf(FieldType type) {
        return switch (type) {
            case KBO_NUMBER -> "kboNumber";
            case ESTABLISHMENT_NUMBER -> "establishmentNumber";
            default -> "rizivNumber";
        };
    }
}
