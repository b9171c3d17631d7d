package be.socialekaart.fields.asking;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.text.FieldText;
import java.util.List;

/** Fields that somebody is asked about together, in the order in which one would go through a fiche on the phone. */
public enum Block {
    NAME("name"),
    CONTACT("phones", "emails", "websites"),
    ADDRESS("addresses"),
    HOURS("openingHours", "openingExceptions", "temporaryClosure"),
    OFFER("purpose", "audience", "registration", "cost", "languages", "ages"),
    AREA("homeVisits", "alsoServes"),
    PRACTITIONERS("practitioners");

    private final List<String> fields;

    Block(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }

    public String label() {
        return FieldText.block(name());
    }

    /** The fields that are asked about on this fiche: a source is not checked by anybody here. */
    public List<String> asked(FicheValues fiche) {
        return fields.stream()
                .filter(field -> !isHeldBySource(fiche, field))
                .filter(field -> this != PRACTITIONERS || hasPractitioners(fiche))
                .toList();
    }

    /** A practice is asked who works there; another fiche only where it names somebody. */
    private static boolean hasPractitioners(FicheValues fiche) {
        return "PRACTICE".equals(fiche.body().path("kind").asString("")) || fiche.at("practitioners") != null;
    }

    private static boolean isHeldBySource(FicheValues fiche, String field) {
        return "SOURCE"
                .equals(fiche.body()
                        .path("provenance")
                        .path(field)
                        .path("owner")
                        .asString(""));
    }
}
