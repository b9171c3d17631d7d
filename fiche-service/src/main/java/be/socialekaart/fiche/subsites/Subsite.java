package be.socialekaart.fiche.subsites;

import be.socialekaart.fields.reference.CareZone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The page of one zone. It is a draft until it is published; further changes are a draft again, beside what everybody
 * reads. Every change raises the revision, so that two coordinators cannot overwrite one another unseen.
 *
 * @param revision 0 as long as nobody made anything of it
 * @param published null while there is nothing that everybody reads
 */
record Subsite(
        String zone,
        int revision,
        Content draft,
        @Nullable Content published,
        @Nullable Instant changedAt) {

    static Subsite untouched(CareZone zone) {
        return new Subsite(zone.slug(), 0, Content.NOTHING, null, null);
    }

    public boolean isPublished() {
        return published != null;
    }

    /** Whether the draft says something else than what everybody reads. */
    public boolean isAhead() {
        return revision > 0 && !draft.equals(published);
    }
}
