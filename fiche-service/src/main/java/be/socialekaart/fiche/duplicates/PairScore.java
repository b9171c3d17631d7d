package be.socialekaart.fiche.duplicates;

import static be.socialekaart.fiche.duplicates.Evidence.What.ADDRESS;
import static be.socialekaart.fiche.duplicates.Evidence.What.EMAIL;
import static be.socialekaart.fiche.duplicates.Evidence.What.ESTABLISHMENT_NUMBER;
import static be.socialekaart.fiche.duplicates.Evidence.What.KBO_NUMBER;
import static be.socialekaart.fiche.duplicates.Evidence.What.NAME;
import static be.socialekaart.fiche.duplicates.Evidence.What.OTHER_ESTABLISHMENT;
import static be.socialekaart.fiche.duplicates.Evidence.What.OTHER_KBO_NUMBER;
import static be.socialekaart.fiche.duplicates.Evidence.What.OTHER_NAME;
import static be.socialekaart.fiche.duplicates.Evidence.What.OTHER_RIZIV_NUMBER;
import static be.socialekaart.fiche.duplicates.Evidence.What.PHONE;
import static be.socialekaart.fiche.duplicates.Evidence.What.POSTCODE;
import static be.socialekaart.fiche.duplicates.Evidence.What.RIZIV_NUMBER;
import static be.socialekaart.fiche.duplicates.Evidence.What.STREET;
import static be.socialekaart.fiche.duplicates.Evidence.What.WEBSITE;

import be.socialekaart.fiche.duplicates.Evidence.What;
import be.socialekaart.fiche.matching.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much speaks for it that two fiches are about one provider. Name and address weigh as everywhere; a house in which
 * several services share a door, a number and a telephone is no duplicate, so names that are not alike weigh as much against.
 *
 * @param similarity of the names, 0 to 1
 */
record PairScore(Compared one, Compared other, double similarity) {
    static final int WORTH_SHOWING = 60;
    private static final int CERTAIN = 100;

    List<Evidence> evidence() {
        List<Evidence> found = new ArrayList<>();
        number("establishmentNumber", new Weighed(ESTABLISHMENT_NUMBER, 60, OTHER_ESTABLISHMENT, -50), found);
        number("rizivNumber", new Weighed(RIZIV_NUMBER, 40, OTHER_RIZIV_NUMBER, -50), found);
        number("kboNumber", new Weighed(KBO_NUMBER, 20, OTHER_KBO_NUMBER, -30), found);
        name(found);
        place(found);
        contact("phones", PHONE, 20, found);
        contact("emails", EMAIL, 20, found);
        contact("websites", WEBSITE, 10, found);
        return found;
    }

    static int score(List<Evidence> evidence) {
        return Math.clamp(evidence.stream().mapToInt(Evidence::points).sum(), 0, CERTAIN);
    }

    /** A number that both have says something, whether it is the same or not. */
    private record Weighed(What same, int points, What different, int against) {}

    private void number(String field, Weighed weighed, List<Evidence> found) {
        String here = one.text(field);
        String there = other.text(field);
        if (here.isEmpty() || there.isEmpty()) return;
        found.add(
                here.equals(there)
                        ? new Evidence(weighed.same, weighed.points, here)
                        : new Evidence(weighed.different, weighed.against, here + " / " + there));
    }

    private void name(List<Evidence> found) {
        int points = Likeness.ofNames(similarity);
        found.add(
                points > 0
                        ? new Evidence(NAME, points, Math.round(similarity * 100) + " %")
                        : new Evidence(OTHER_NAME, -Likeness.WEIGHT, Math.round(similarity * 100) + " %"));
    }

    private void place(List<Evidence> found) {
        int points = Likeness.ofDoors(one.doors(), other.doors());
        What what = points == Likeness.WEIGHT ? ADDRESS : points > Likeness.SAME_POSTCODE ? STREET : POSTCODE;
        if (points > 0) found.add(new Evidence(what, points, ""));
    }

    private void contact(String field, What what, int points, List<Evidence> found) {
        Set<String> shared = new HashSet<>(one.contacts(field));
        shared.retainAll(other.contacts(field));
        shared.stream().sorted().findFirst().ifPresent(value -> found.add(new Evidence(what, points, value)));
    }
}
