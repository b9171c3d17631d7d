package be.socialekaart.fiche.matching;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.matching.Match.Reason;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Recognition.Establishment;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How much speaks for it that a record is about a fiche. A number of the place or of the recognition itself settles it.
 * Else enterprise, name and address each weigh 40: two of the three are enough, one never is. A fiche that is another
 * establishment by number loses what its name and enterprise gained.
 */
record Scoring(Recognition record, Candidate candidate) {
    private static final int CERTAIN = 100;
    private static final int WEIGHT = 40;
    private static final int SAME_STREET = 25;
    private static final int SAME_POSTCODE = 10;
    private static final int ANOTHER_PLACE = 50;
    private static final double LOOKS_LIKE = 0.3;
    private static final double IS_SO = 0.9;

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
        return WEIGHT;
    }

    private int byName(Set<Reason> reasons) {
        double similarity = candidate.similarity();
        if (similarity < LOOKS_LIKE) return 0;
        reasons.add(Reason.NAME);
        return similarity >= IS_SO ? WEIGHT : (int) Math.round(WEIGHT * similarity);
    }

    private int byAddress(Set<Reason> reasons) {
        int best = record.establishments().stream()
                .flatMapToInt(
                        place -> candidate.items("addresses").stream().mapToInt(address -> nearness(place, address)))
                .max()
                .orElse(0);
        if (best > SAME_POSTCODE) reasons.add(Reason.ADDRESS);
        return best;
    }

    private static int nearness(Establishment place, JsonNode address) {
        if (place.postcode().isEmpty() || !place.postcode().equals(text(address, "postcode"))) return 0;
        String street = comparable(place.street());
        if (street.isEmpty() || !street.equals(comparable(text(address, "street")))) return SAME_POSTCODE;
        boolean sameDoor = comparable(place.houseNumber()).equals(comparable(text(address, "number")));
        return sameDoor ? WEIGHT : SAME_STREET;
    }

    private List<String> establishmentNumbers() {
        return record.establishments().stream()
                .map(Establishment::number)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Without accents, spaces and points, and with the usual short forms written out. */
    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\bstr\\.|str\\.(?= |$)", "straat")
                .replaceAll("\\bst[.-]|\\bst\\b", "sint")
                .replaceAll("[^a-z0-9]+", "");
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
