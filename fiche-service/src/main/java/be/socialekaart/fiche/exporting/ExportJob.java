package be.socialekaart.fiche.exporting;

import be.socialekaart.fiche.listing.Format;
import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.web.language.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * A long list that is made in the background. It knows what was asked and not by whom; its id, which nobody can guess, is
 * the way to it. Waiting, then running, then done or failed; when whoever runs it dies, it is taken up again from the start.
 *
 * @param total so many fiches there were when it was asked for
 * @param attempt which try this is; only the newest may write
 */
record ExportJob(
        UUID id,
        String query,
        Format format,
        String language,
        Status status,
        int total,
        int written,
        int attempt,
        Instant expiresAt) {

    enum Status {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    SearchQuery asked() {
        return new SearchQuery(query);
    }

    Language spoken() {
        return Language.of(language);
    }

    public boolean isUnderWay() {
        return status == Status.WAITING || status == Status.RUNNING;
    }

    public String again() {
        return asked().on("/uitvoer");
    }
}
