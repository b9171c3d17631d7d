package be.socialekaart.fields.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five provinces, and Brussels that stands where a province would. */
public enum Province {
    ANTWERPEN("Antwerpen"),
    LIMBURG("Limburg"),
    OOST_VLAANDEREN("Oost-Vlaanderen"),
    VLAAMS_BRABANT("Vlaams-Brabant"),
    WEST_VLAANDEREN("West-Vlaanderen"),
    BRUSSEL("Brussels Hoofdstedelijk Gewest");

    /** In the lists of areas a fiche serves. */
    public static final String PREFIX = "prov:";

    private final String dutchName;

    Province(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Province> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(province -> province.slug().equals(slug))
                .findFirst();
    }
}
