package be.socialekaart.fiche.announcing;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.matching.Match;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.UUID;

/**
 * A fiche that looks like what is sought.
 *
 * @param reasons what agrees: KBO_NUMBER, NAME, ADDRESS
 */
record Alike(UUID id, String name, String status, List<String> addresses, int score, List<String> reasons) {

    static Alike of(Match match, Fiche fiche) {
        FicheValues shown = Standing.shown(fiche.values());
        return new Alike(
                fiche.id().value(),
                match.name(),
                shown.body().path("status").asString(""),
                FieldText.lines("addresses", shown.at("addresses")),
                match.score(),
                match.codes());
    }
}
