package be.socialekaart.fields.values;

import java.util.Optional;

/**
 * Number of a care provider: profession and serial (six digits), check (two), competence (three). Newer numbers are
 * checked with 89 instead of 97. The competence can change, so a person is the same by the first eight digits.
 */
public record RizivNumber(String value) {

    private static final int PERSON = 8;

    public static Optional<RizivNumber> of(String typed) {
        String digits = Digits.of(typed);
        return digits.matches("[1-9]\\d{10}") && isChecked(digits)
                ? Optional.of(new RizivNumber(digits))
                : Optional.empty();
    }

    /** 1-15302-31-003 */
    public String shown() {
        return value.replaceFirst("(\\d)(\\d{5})(\\d{2})(\\d{3})", "$1-$2-$3-$4");
    }

    public boolean samePerson(RizivNumber other) {
        return person().equals(other.person());
    }

    /** The part that stays the same: profession, serial and check. */
    public String person() {
        return value.substring(0, PERSON);
    }

    private static boolean isChecked(String digits) {
        int serial = Integer.parseInt(digits.substring(0, 6));
        int check = Integer.parseInt(digits.substring(6, 8));
        return check == 97 - serial % 97 || check == 89 - serial % 89;
    }
}
