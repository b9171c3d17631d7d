package be.socialekaart.fiche.searching;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the register.
 *
 * @param zone search in this care zone, in the same three meanings as a place
 * @param manager only the fiches that this account manages
 * @param after behind which result the page starts
 */
record Question(
        String what,
        Where where,
        Filters filters,
        Optional<CareZone> zone,
        Optional<String> manager,
        Optional<Cursor> after,
        int size) {

    static final int LONGEST = 200;
    static final int LARGEST = 200;

    /** As it came in; nothing of it is trusted. */
    record Asked(
            @Nullable String what,
            @Nullable String where,
            @Nullable String area,
            @Nullable String near,
            Filters.Asked filters,
            @Nullable String elz,
            @Nullable String after,
            int size) {

        /** @throws Refusal naming every part that cannot be asked */
        Question question(Optional<String> manager) {
            List<FieldReason> problems = problems();
            if (!problems.isEmpty()) throw Refusal.invalid(problems);
            return new Question(
                    clean(what),
                    Where.of(clean(where), clean(area), Where.Near.read(clean(near))),
                    filters.filters(),
                    zoneAsked(),
                    manager,
                    Optional.of(clean(after)).filter(text -> !text.isEmpty()).map(Cursor::read),
                    size);
        }

        List<FieldReason> problems() {
            List<FieldReason> reasons = new ArrayList<>();
            if (clean(what).length() > LONGEST) reasons.add(new FieldReason("what", "invalid.long"));
            if (clean(where).length() > LONGEST) reasons.add(new FieldReason("where", "invalid.long"));
            if (size < 1 || size > LARGEST) reasons.add(new FieldReason("size", "invalid.size"));
            if (!clean(near).isEmpty() && Where.Near.read(clean(near)).isEmpty())
                reasons.add(new FieldReason("near", "invalid.near"));
            reasons.addAll(filters.problems());
            if (!clean(elz).isEmpty() && zoneAsked().isEmpty()) reasons.add(new FieldReason("elz", "invalid.elz"));
            return reasons;
        }

        private Optional<CareZone> zoneAsked() {
            String slug = clean(elz);
            return Areas.load()
                    .zone(slug.startsWith(CareZone.PREFIX) ? slug.substring(CareZone.PREFIX.length()) : slug);
        }
    }

    /** Control characters mean nothing in a search and some cannot be stored. */
    static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    boolean isEmpty() {
        return what.isEmpty() && where.anywhere() && filters.none() && zone.isEmpty() && manager.isEmpty();
    }

    /** The care zone counts as a place to search in. */
    List<Where> places() {
        List<Where> places = new ArrayList<>();
        if (!where.anywhere()) places.add(where);
        zone.map(CareZone::code)
                .map(code -> Where.of(code, code, Optional.empty()))
                .ifPresent(places::add);
        return places;
    }

    Question without(boolean what, boolean where) {
        return new Question(
                what ? "" : this.what,
                where ? Where.ANYWHERE : this.where,
                filters,
                zone,
                manager,
                Optional.empty(),
                size);
    }
}
