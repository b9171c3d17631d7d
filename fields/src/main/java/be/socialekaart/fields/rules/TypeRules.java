package be.socialekaart.fields.rules;

import static be.socialekaart.fields.rules.RecordRule.ofRecord;
import static be.socialekaart.fields.rules.Words.doubted;
import static be.socialekaart.fields.rules.Words.word;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.reference.Names;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.fields.standards.Languages;
import be.socialekaart.fields.values.EmailAddress;
import be.socialekaart.fields.values.EstablishmentNumber;
import be.socialekaart.fields.values.KboNumber;
import be.socialekaart.fields.values.PhoneNumber;
import be.socialekaart.fields.values.RizivNumber;
import be.socialekaart.fields.values.WebAddress;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rule goes with which type. A type without a rule does not compile. */
public final class TypeRules {

    private static final int FEW = 30;
    private static final int SOME = 60;
    private static final int MANY = 300;
    private static final HoursRule DAY = new HoursRule();
    private static final Rule RIZIV =
            word("riziv.invalid", typed -> RizivNumber.of(typed).map(RizivNumber::value));
    private static final Rule PHONE =
            word("phone.invalid", typed -> PhoneNumber.of(typed).map(PhoneNumber::value));
    private static final Rule EMAIL =
            word("email.invalid", typed -> EmailAddress.of(typed).map(EmailAddress::value));
    private static final Rule WEBSITE =
            word("website.invalid", typed -> WebAddress.of(typed).map(WebAddress::value));
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
            case LANGUAGES -> ListRule.of(word("language.unknown", Languages::find), type, FEW);
            case RUBRIEKEN -> ListRule.of(word("rubriek.unknown", TypeRules::rubriek), type, FEW);
            case AREAS -> ListRule.of(new AreaRule(), type, MANY);
            case ADDRESSES -> new PrimaryRule(ListRule.of(new AddressRule(), type, FEW), true);
            case PHONES -> contacts(type, doubted(PHONE, TypeRules::doubtPhone));
            case EMAILS -> contacts(type, doubted(EMAIL, TypeRules::doubtEmail));
            case WEBSITES -> contacts(type, WEBSITE);
            case OPENING_DAY -> DAY;
            case OPENING_HOURS -> DAY.everyDay();
            case OPENING_EXCEPTIONS -> HoursRule.otherDays(ListRule.of(exception(), type, SOME));
            case TEMPORARY_CLOSURE -> new NotOverRule(new SpanRule(temporaryClosure(), "from", "to"), "to");
            case CLOSURE -> ofRecord().needs("from", Words.date()).needs("reason", TextRule.line(200));
            case RECOGNITIONS -> ListRule.of(recognition(), type, MANY);
            case PRACTITIONERS -> ListRule.of(practitioner(), type, MANY);
        };
    }

    private static Rule contacts(FieldType type, Rule value) {
        RecordRule contact = ofRecord()
                .needs("value", value)
                .has("label", TextRule.line(80))
                .has(PrimaryRule.PRIMARY, Words.yesOrNo());
        return new PrimaryRule(ListRule.of(contact, type, FEW), false);
    }

    private static void doubtPhone(String number, Findings findings) {
        if (PhoneNumber.of(number).filter(PhoneNumber::isPremium).isPresent()) findings.warning("phone.premium");
    }

    /** A name next to one where most people have their mailbox is most often a slip. */
    private static void doubtEmail(String address, Findings findings) {
        String host = address.substring(address.indexOf('@') + 1);
        if (!EmailAddress.BIG_HOSTS.contains(host))
            Names.nearest(host, EmailAddress.BIG_HOSTS)
                    .ifPresent(meant -> findings.warning("email.spelling", host, meant));
    }

    private static Rule exception() {
        RecordRule exception = ofRecord()
                .needs("from", Words.date())
                .needs("to", Words.date())
                .has("note", TextRule.line(200))
                .has("hours", DAY);
        return new SpanRule(exception, "from", "to");
    }

    private static RecordRule temporaryClosure() {
        return ofRecord().needs("from", Words.date()).needs("to", Words.date()).has("reason", TextRule.line(200));
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
                .has("capacity", ListRule.by(List.of("unit"), capacity(), FEW))
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

    private static Optional<String> rubriek(String typed) {
        return Rubrieken.load().byCode(typed.strip()).map(Rubriek::key);
    }
}
