package be.socialekaart.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A day of the week as it stands in a path: {@code openingHours/MON}. */
public enum Day {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    public String path() {
        return Fields.OPENING_HOURS + "/" + name();
    }

    public static List<String> paths() {
        return Arrays.stream(values()).map(Day::path).toList();
    }

    static Optional<Day> ofPath(String path) {
        return Arrays.stream(values()).filter(day -> day.path().equals(path)).findFirst();
    }
}
