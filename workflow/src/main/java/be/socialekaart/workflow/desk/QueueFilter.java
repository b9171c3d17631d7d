package be.socialekaart.workflow.desk;

import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseSearch.Criteria;
import be.socialekaart.workflow.casefile.CaseSearch.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the queue shows, as it stands in the address; it goes along to the case and back.
 *
 * @param toon whose cases
 * @param status how far they are
 * @param nummer a number wins over everything else: who has one looks for one case
 * @param na where the page begins
 */
record QueueFilter(
        @Nullable View toon,
        @Nullable Stage status,
        @Nullable String regio,
        @Nullable String nummer,
        @Nullable Position na) {

    /** Whose cases; the address is in lower case. */
    enum View {
        /** Of the own regions and the own team. */
        eigen,
        /** Taken by me. */
        mij,
        alle
    }

    enum Stage {
        open(Set.of(Status.OPEN, Status.CLAIMED)),
        wacht(Set.of(Status.WAITING)),
        toegepast(Set.of(Status.APPLYING)),
        afgehandeld(Set.of(Status.CLOSED)),
        alles(Set.of());

        private final Set<Status> statuses;

        Stage(Set<Status> statuses) {
            this.statuses = statuses;
        }
    }

    QueueFilter {
        toon = toon == null ? View.eigen : toon;
        status = status == null ? Stage.open : status;
        regio = regio == null || regio.isBlank() ? null : regio;
        nummer = nummer == null || nummer.isBlank() ? null : nummer.strip();
    }

    Criteria criteria(String account) {
        if (nummer != null) return new Criteria(Set.of(), null, null, nummer, null, null);
        return new Criteria(
                status.statuses,
                regio,
                null,
                null,
                toon == View.mij ? account : null,
                toon == View.eigen ? account : null);
    }

    QueueFilter from(@Nullable Position next) {
        return new QueueFilter(toon, status, regio, nummer, next);
    }

    /** The queue with this filter. */
    public String queue() {
        return address("/werkbank");
    }

    /** That page, with the filter to come back to. */
    public String address(String page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        parameters().forEach(address::queryParam);
        return address.encode().toUriString();
    }

    private Map<String, Object> parameters() {
        Map<String, Object> said = new LinkedHashMap<>();
        if (toon != View.eigen) said.put("toon", toon);
        if (status != Stage.open) said.put("status", status);
        if (regio != null) said.put("regio", regio);
        if (nummer != null) said.put("nummer", nummer);
        if (na != null) said.put("na", na);
        return said;
    }
}
