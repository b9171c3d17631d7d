package be.socialekaart.fields.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phone number as the register keeps it: E.164, or a short number as it is dialled. Most crisis lines are short
 * numbers, so a rule that knows only E.164 would keep out exactly what matters most.
 */
public record PhoneNumber(String value) {

    /** The numbers of care and emergency, so that they never depend on what a library happens to know. */
    private static final Set<String> HELPLINES = Set.of(
            "100", "101", "102", "103", "105", "106", "107", "110", "112", "1712", "1733", "1813", "116000", "116111",
            "116117", "116123");

    private static final String BELGIUM = "BE";
    private static final int LONGEST_SHORT_NUMBER = 6;
    private static final Pattern TYPED = Pattern.compile("\\+?[0-9 ()./-]{1,39}");
    private static final Pattern NO_DIGIT_OR_PLUS = Pattern.compile("[^0-9+]");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    public static Optional<PhoneNumber> of(String typed) {
        String number = typed.replace('\u00a0', ' ').strip();
        if (!TYPED.matcher(number).matches()) return Optional.empty();
        String digits = NO_DIGIT_OR_PLUS.matcher(number).replaceAll("");
        return isShort(digits) ? Optional.of(new PhoneNumber(digits)) : ordinary(number);
    }

    /** The way a Belgian reads it: 09 200 00 00, 0470 12 34 56; a foreign number with its country. */
    public String shown() {
        try {
            return isShort(value) ? value : shown(NUMBERS.parse(value, BELGIUM));
        } catch (NumberParseException e) {
            throw new IllegalStateException("Not made by PhoneNumber.of", e);
        }
    }

    /** Whether calling it costs more than a call. */
    public boolean isPremium() {
        return parsed(value)
                .filter(number -> NUMBERS.getNumberType(number) == PhoneNumberType.PREMIUM_RATE)
                .isPresent();
    }

    /** What a link dials. */
    public String link() {
        return "tel:" + value;
    }

    private static String shown(Phonenumber.PhoneNumber number) {
        boolean belgian = BELGIUM.equals(NUMBERS.getRegionCodeForNumber(number));
        return NUMBERS.format(number, belgian ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private static boolean isShort(String digits) {
        if (digits.length() > LONGEST_SHORT_NUMBER || digits.startsWith("+")) return false;
        return HELPLINES.contains(digits) || isShortInBelgium(digits);
    }

    private static boolean isShortInBelgium(String digits) {
        return parsed(digits)
                .filter(number -> SHORT_NUMBERS.isValidShortNumberForRegion(number, BELGIUM))
                .isPresent();
    }

    private static Optional<PhoneNumber> ordinary(String typed) {
        return parsed(typed)
                .filter(NUMBERS::isValidNumber)
                .map(number -> new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String typed) {
        try {
            return Optional.of(NUMBERS.parse(typed, BELGIUM));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
