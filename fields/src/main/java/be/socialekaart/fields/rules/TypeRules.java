package be.socialekaart.fields.rules;

import static be.socialekaart.fields.rules.RecordRule.ofRecord;
import static be.socialekaart.fields.rules.Words.word;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.fields.values.EmailAddress;
import be.socialekaart.fields.values.EstablishmentNumber;
import be.socialekaart.fields.values.KboNumber;
import be.socialekaart.fields.values.PhoneNumber;
import be.socialekaart.fields.values.RizivNumber;
import be.socialekaart.fields.values.WebAddress;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which rule goes with which type. A type without a rule does not compile. */
public final class TypeRules {

    private static final int FEW = 30;
    private static final int MANY = 300;
    private static final Set<String> LANGUAGES = languages();
    private static final HoursRule DAY = new HoursRule();
    private static final Rule RIZIV =
            word("riziv.invalid", typed -> RizivNumber.of(typed).map(RizivNumber::value));
    private static final Map<FieldType, Rule> RULES = all();

    private TypeRules() {}

    public static Rule of(FieldType type) {
        return RULES.get(type);
    }

    private static Map<FieldType, Rule> all() {
        Map<FieldType, Rule> rules = new EnumMap<>(FieldType.class);
        Arrays.stream(FieldType.values()).forEach(type -> rules.put(type, rule(type)));
        return rules;
    }

    private static Rule rule(FieldType type) {
        return switch (type) {
            case KIND -> Words.oneOf("ORGANISATION", "PRACTICE", "PRACTITIONER");
            case STATUS -> Words.oneOf("PROPOSED", "ACTIVE", "TEMPORARILY_CLOSED", "CLOSED", "MERGED");
            case LINE -> TextRule.name(200);
            case TEXT -> TextRule.lines(4000);
            case KBO_NUMBER -> word("kbo.invalid", typed -> KboNumber.of(typed).map(KboNumber::value));
            case ESTABLISHMENT_NUMBER ->
                word(
                        "establishment.invalid",
                        typed -> EstablishmentNumber.of(typed).map(EstablishmentNumber::value));
            case RIZIV_NUMBER -> RIZIV;
            case AGES -> new SpanRule(ofRecord().has("from", age()).has("to", age()), "from", "to");
            case LANGUAGES -> words(word("language.unknown", TypeRules::language), FEW);
            case RUBRIEKEN -> words(word("rubriek.unknown", TypeRules::rubriek), FEW);
            case AREAS -> words(new AreaRule(), MANY);
            case ADDRESSES -> new PrimaryRule(new ListRule(new AddressRule(), type.listKey(), FEW), true);
            case PHONES -> contacts(type, "phone.invalid", PhoneNumber::of, PhoneNumber::value);
            case EMAILS -> contacts(type, "email.invalid", EmailAddress::of, EmailAddress::value);
            case WEBSITES -> contacts(type, "website.invalid", WebAddress::of, WebAddress::value);
            case OPENING_DAY -> DAY;
            case OPENING_HOURS -> DAY.everyDay();
            case OPENING_EXCEPTIONS -> new ListRule(exception(), type.listKey(), FEW);
            case RECOGNITIONS -> new ListRule(recognition(), type.listKey(), MANY);
            case PRACTITIONERS -> new ListRule(practitioner(), type.listKey(), MANY);
        };
    }

    private static Rule words(Rule word, int longest) {
        return new ListRule(word, List.of(), longest);
    }

    private static <T> Rule contacts(
            FieldType type, String code, Function<String, Optional<T>> reads, Function<T, String> writes) {
        RecordRule contact = ofRecord()
                .needs("value", word(code, typed -> reads.apply(typed).map(writes)))
                .has("label", TextRule.line(80))
                .has(PrimaryRule.PRIMARY, Words.yesOrNo());
        return new PrimaryRule(new ListRule(contact, type.listKey(), FEW), false);
    }

    private static Rule exception() {
        RecordRule exception = ofRecord()
                .needs("from", Words.date())
                .needs("to", Words.date())
                .has("note", TextRule.line(200))
                .has("hours", DAY);
        return new SpanRule(exception, "from", "to");
    }

    private static Rule recognition() {
        RecordRule recognition = ofRecord()
                .needs("source", TextRule.line(40))
                .needs("number", TextRule.line(80))
                .has("kind", Words.oneOf("ERKENNING", "VERGUNNING", "ATTEST", "VISUM", "MELDING"))
                .has("type", TextRule.line(200))
                .has("typeCode", TextRule.line(80))
                .has("status", Words.oneOf("REQUESTED", "GRANTED", "SUSPENDED", "WITHDRAWN", "ENDED", "EXPIRED"))
                .has("validFrom", Words.date())
                .has("validTo", Words.date())
                .has("capacity", new ListRule(capacity(), List.of("unit"), FEW))
                .has("authority", TextRule.line(200));
        return new SpanRule(recognition, "validFrom", "validTo");
    }

    private static RecordRule capacity() {
        return ofRecord().needs("unit", TextRule.line(80)).needs("amount", Words.number(0, 100_000));
    }

    private static RecordRule practitioner() {
        return ofRecord()
                .needs("name", TextRule.name(120))
                .has("discipline", TextRule.line(120))
                .has("rizivNumber", RIZIV);
    }

    private static Rule age() {
        return Words.number(0, 120);
    }

    private static Optional<String> language(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(LANGUAGES::contains);
    }

    /** ISO 639-1, and Flemish sign language. */
    private static Set<String> languages() {
        Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
        codes.add("vgt");
        return codes;
    }

    private static Optional<String> rubriek(String typed) {
        return Rubrieken.load().byCode(typed.strip()).map(Rubriek::key);
    }
}
