package be.socialekaart.operations;

import java.time.Duration;

/** A duration as one would say it: in the largest unit of which there are at least two. The unit ends a message's key. */
public record Age(long amount, String unit) {

    public static Age of(Duration age) {
        if (age.toDays() >= 2) return new Age(age.toDays(), "days");
        if (age.toHours() >= 2) return new Age(age.toHours(), "hours");
        if (age.toMinutes() >= 2) return new Age(age.toMinutes(), "minutes");
        return new Age(age.toSeconds(), "seconds");
    }
}
