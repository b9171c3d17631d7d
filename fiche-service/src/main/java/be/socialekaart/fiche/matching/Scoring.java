package be.socialekaart.fiche.matching;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.matching.Likeness.Door;
import be.socialekaart.fiche.matching.Match.Reason;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Recognition.Establishment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much speaks for it that a record is about a fiche. A number of the place or of the recognition itself settles it.
 * Else enterprise, name and address each weigh 40: two of the three are enough, one never is. A fiche that is another
 * establishment by number loses what its name and enterprise gained.
 */
record Scoring(Recognition record, Candidate candidate) {
    private static final int CERTAIN = 100;
    private static final int ANOTHER_PLACE = 50;

    Match match() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (isEstablishment()) reasons.add(Reason.ESTABLISHMENT_NUMBER);
        if (isRecognition()) reasons.add(Reason.RECOGNITION_NUMBER);
        int score = byName(reasons) + byAddress(reasons) + byEnterprise(reasons);
        if (isAnotherPlace()) score -= ANOTHER_PLACE;
        Match match = new Match(
                new FicheId(candidate.fiche()), candidate.text("name"), Math.clamp(score, 0, CERTAIN), reasons);
        return match.isIdentified() ? new Match(match.fiche(), match.name(), CERTAIN, reasons) : match;
    }

    private boolean isEstablishment() {
        return establishmentNumbers().contains(candidate.text("establishmentNumber"));
    }

    private boolean isAnotherPlace() {
        String number = candidate.text("establishmentNumber");
        return !number.isEmpty() && !establishmentNumbers().isEmpty() && !isEstablishment();
    }

    private boolean isRecognition() {
        return candidate.items("recognitions").stream().anyMatch(record::isItem);
    }

    private int byEnterprise(Set<Reason> reasons) {
        if (record.holderKbo() == null || !record.holderKbo().equals(candidate.text("kboNumber"))) return 0;
        reasons.add(Reason.KBO_NUMBER);
        return Likeness.WEIGHT;
    }

    private int byName(Set<Reason> reasons) {
        int points = Likeness.ofNames(candidate.similarity());
        if (points > 0) reasons.add(Reason.NAME);
        return points;
    }

    private int byAddress(Set<Reason> reasons) {
        List<Door> doors = record.establishments().stream()
                .map(place -> new Door(place.postcode(), place.street(), place.houseNumber()))
                .toList();
        int best = Likeness.ofDoors(
                doors, candidate.items("addresses").stream().map(Door::of).toList());
        if (best > Likeness.SAME_POSTCODE) reasons.add(Reason.ADDRESS);
        return best;
    }

    private List<String> establishmentNumbers() {
        return record.establishments().stream()
                .map(Establishment::number)
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
