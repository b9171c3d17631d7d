package be.socialekaart.fiche.searching;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.FieldReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the results are narrowed to, all of it together.
 *
 * @param rubriek with everything below it
 * @param municipality with an address there
 * @param recognised only what an authority has recognised
 */
record Filters(
        Optional<Rubriek> rubriek, Optional<String> kind, Optional<Municipality> municipality, boolean recognised) {

    private static final Set<String> KINDS = Set.of("ORGANISATION", "PRACTICE", "PRACTITIONER");

    /** As they came in; nothing of them is trusted. */
    record Asked(
            @Nullable String rubriek,
            @Nullable String kind,
            @Nullable String municipality,
            @Nullable String recognised) {

        static final Asked NONE = new Asked(null, null, null, null);

        static Asked rubriek(@Nullable String code) {
            return new Asked(code, null, null, null);
        }

        Filters filters() {
            return new Filters(
                    Rubrieken.load().byCode(clean(rubriek)),
                    Optional.of(clean(kind)).filter(KINDS::contains),
                    Areas.load().today(clean(municipality)),
                    clean(recognised).equals("true"));
        }

        List<FieldReason> problems() {
            Filters filters = filters();
            List<FieldReason> reasons = new ArrayList<>();
            if (!clean(rubriek).isEmpty() && filters.rubriek.isEmpty())
                reasons.add(new FieldReason("rubriek", "invalid.rubriek"));
            if (!clean(kind).isEmpty() && filters.kind.isEmpty()) reasons.add(new FieldReason("kind", "invalid.kind"));
            if (!clean(municipality).isEmpty() && filters.municipality.isEmpty())
                reasons.add(new FieldReason("municipality", "invalid.municipality"));
            if (!Set.of("", "true", "false").contains(clean(recognised)))
                reasons.add(new FieldReason("recognised", "invalid.recognised"));
            return reasons;
        }

        private static String clean(@Nullable String text) {
            return Question.clean(text);
        }
    }

    public boolean none() {
        return rubriek.isEmpty() && kind.isEmpty() && municipality.isEmpty() && !recognised;
    }
}
