package be.socialekaart.fiche.examples;

import java.util.random.RandomGenerator;

/** Numbers with the right check digits, and telephone numbers that nobody would be given: hundred thousands full of zeros. */
final class Numbers {

    private Numbers() {}

    static String kbo(RandomGenerator random) {
        return checked(random.nextInt(2_000_000, 10_000_000));
    }

    static String establishment(RandomGenerator random) {
        return checked(random.nextInt(20_000_000, 24_000_000));
    }

    /** @param profession the first digit */
    static String riziv(String profession, RandomGenerator random) {
        String six = profession + "%05d".formatted(random.nextInt(100_000));
        return "%s%02d%03d".formatted(six, 97 - Integer.parseInt(six) % 97, random.nextInt(1, 10));
    }

    static String phone(String zone, RandomGenerator random) {
        int last = random.nextInt(1_000);
        return zone.length() == 1 ? "+32%s200%04d".formatted(zone, last) : "+32%s%06d".formatted(zone, last);
    }

    static String mobile(RandomGenerator random) {
        return "+32468000%03d".formatted(random.nextInt(1_000));
    }

    private static String checked(int eight) {
        return "%08d%02d".formatted(eight, 97 - eight % 97);
    }
}
