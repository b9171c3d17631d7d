package be.socialekaart.fields.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as HH:mm, from 00:00 to 24:00. Also reads what people write: 9u, 9u30, 9.30, 9:30 uur. */
public record ClockTime(String value) implements Comparable<ClockTime> {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})\\s*(?:[:.uUhH]\\s*(\\d{2})?)?\\s*(?:u|uur|h)?", Pattern.CASE_INSENSITIVE);
    private static final int END_OF_DAY = 24 * 60;

    public static Optional<ClockTime> of(String typed) {
        Matcher time = TYPED.matcher(typed.strip());
        if (!time.matches()) return Optional.empty();
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return minute > 59 || hour * 60 + minute > END_OF_DAY
                ? Optional.empty()
                : Optional.of(new ClockTime("%02d:%02d".formatted(hour, minute)));
    }

    @Override
    public int compareTo(ClockTime other) {
        return value.compareTo(other.value);
    }
}
