package be.socialekaart.fields.values;

import java.util.Optional;

/** Number of an enterprise: ten digits, the first 0 or 1. */
public record KboNumber(String value) {

    private static final int WITHOUT_LEADING_ZERO = 9;

    public static Optional<KboNumber> of(String typed) {
        String bare = Digits.of(typed.strip().replaceFirst("(?i)^BE", ""));
        String digits = bare.length() == WITHOUT_LEADING_ZERO ? "0" + bare : bare;
        return digits.matches("[01]\\d{9}") && Digits.check97(digits)
                ? Optional.of(new KboNumber(digits))
                : Optional.empty();
    }

    /** 0720.947.550 */
    public String shown() {
        return value.replaceFirst("(\\d{4})(\\d{3})(\\d{3})", "$1.$2.$3");
    }
}
