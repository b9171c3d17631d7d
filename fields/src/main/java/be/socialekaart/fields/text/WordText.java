package be.socialekaart.fields.text;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Province;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.fields.values.EstablishmentNumber;
import be.socialekaart.fields.values.KboNumber;
import be.socialekaart.fields.values.RizivNumber;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A single value in words: a code becomes the name it stands for, a number is printed the way it is known. */
final class WordText {

    private static final Set<FieldType> RECORDS =
            EnumSet.of(FieldType.AGES, FieldType.TEMPORARY_CLOSURE, FieldType.CLOSURE);

    private WordText() {}

    static String of(FieldType type, JsonNode value) {
        String word = value.asString(value.toString());
        return switch (type) {
            case KIND, STATUS -> choice(type.name().toLowerCase(Locale.ROOT), word);
            case KBO_NUMBER -> KboNumber.of(word).map(KboNumber::shown).orElse(word);
            case ESTABLISHMENT_NUMBER ->
                EstablishmentNumber.of(word).map(EstablishmentNumber::shown).orElse(word);
            case RIZIV_NUMBER -> riziv(word);
            case LANGUAGES -> language(word);
            case RUBRIEKEN ->
                Rubrieken.load().named(word).map(WordText::rubriek).orElse(word);
            case AREAS -> area(word).orElse(word);
            case AGES -> ages(value);
            case TEMPORARY_CLOSURE -> ItemText.closed(value, "closure.between");
            case CLOSURE -> ItemText.closed(value, "closure.on");
            default -> word;
        };
    }

    /** Whether this type is one record, which is read as a whole. */
    static boolean isRecord(FieldType type) {
        return RECORDS.contains(type);
    }

    /** What one of a fixed list of words is called. */
    static String choice(String list, String word) {
        String key = "choice." + list + "." + word;
        return Texts.has(key) ? Texts.get(key) : word;
    }

    static String riziv(String word) {
        return RizivNumber.of(word).map(RizivNumber::shown).orElse(word);
    }

    private static String language(String code) {
        String key = "language." + code;
        return Texts.has(key) ? Texts.get(key) : Locale.of(code).getDisplayLanguage(Texts.reader());
    }

    private static String rubriek(Rubriek rubriek) {
        return rubriek.code() == null ? rubriek.name() : rubriek.code() + ". " + rubriek.name();
    }

    private static Optional<String> area(String code) {
        if (code.startsWith(CareZone.PREFIX)) {
            return Areas.load()
                    .zone(code.substring(CareZone.PREFIX.length()))
                    .map(zone -> Texts.get("area.zone", zone.name()));
        }
        if (code.startsWith(Province.PREFIX)) {
            return Province.ofSlug(code.substring(Province.PREFIX.length())).map(WordText::province);
        }
        return Areas.load().municipalityByNis(code).map(Municipality::name);
    }

    /** Brussels is a region that stands where a province would. */
    private static String province(Province province) {
        return province == Province.BRUSSEL ? province.dutchName() : Texts.get("area.province", province.dutchName());
    }

    private static String ages(JsonNode ages) {
        String from = ages.path("from").asString("");
        String to = ages.path("to").asString("");
        if (from.isEmpty()) return to.isEmpty() ? ages.toString() : Texts.get("ages.to", to);
        return to.isEmpty() ? Texts.get("ages.from", from) : Texts.get("ages.between", from, to);
    }
}
