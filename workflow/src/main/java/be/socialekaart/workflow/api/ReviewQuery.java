package be.socialekaart.workflow.api;

import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseSearch.Criteria;
import be.socialekaart.workflow.casefile.CaseSearch.Position;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question of {@code GET /api/reviews}, as it stands in the address. */
record ReviewQuery(
        @Nullable Status status,
        @Nullable String region,
        @Nullable UUID fiche,
        @Nullable String number,
        @Nullable Integer size,
        @Nullable Position after) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    Criteria criteria() {
        Set<Status> statuses = status == null ? Set.of() : Set.of(status);
        return new Criteria(statuses, filled(region), fiche, filled(number), null, null);
    }

    int pageSize() {
        return size == null ? USUAL : Math.clamp(size, 1, MOST);
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
