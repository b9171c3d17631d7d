package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.reading.VersionPage.Changed;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.merging.Difference;
import java.time.Instant;
import java.util.List;

/**
 * How a fiche was at a moment, and what became different since.
 *
 * @param version 0 when the fiche was not there yet
 * @param since when it is there
 */
record AsOfPage(Moment moment, int version, Instant since, List<Block.Shown> all, List<Changed> different) {

    static AsOfPage of(Moment moment, FicheVersion then, Fiche now) {
        FicheValues was = Standing.shown(then.values(), moment.day());
        FicheValues is = Standing.shown(now.values());
        List<Changed> different = Fields.all().stream()
                .map(Field::name)
                .map(path -> Changed.between(path, was, is, false))
                .filter(AsOfPage::isDifferent)
                .toList();
        return new AsOfPage(moment, then.version(), then.by().at(), moment.named(() -> Block.all(was)), different);
    }

    static AsOfPage before(Moment moment, FicheVersion first) {
        return new AsOfPage(moment, 0, first.by().at(), List.of(), List.of());
    }

    private static boolean isDifferent(Changed field) {
        return field.lines().stream().anyMatch(line -> line.kind() != Difference.Kind.KEPT);
    }
}
