package be.socialekaart.fields.values;

import java.util.Optional;

/** Number of one place where an enterprise works: ten digits, the first 2 to 8. */
public record EstablishmentNumber(String value) {

    public static Optional<EstablishmentNumber> of(String typed) {
        String digits = Digits.of(typed);
        return digits.matches("[2-8]\\d{9}") && Digits.check97(digits)
                ? Optional.of(new EstablishmentNumber(digits))
                : Optional.empty();
    }

    /** 2.000.000.339 */
    public String shown() {
        return value.replaceFirst("(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1.$2.$3.$4");
    }
}
