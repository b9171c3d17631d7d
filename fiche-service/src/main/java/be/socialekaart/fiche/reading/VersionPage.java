package be.socialekaart.fiche.reading;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One version: what changed in it, by whom, and the whole fiche as it was then. */
record VersionPage(Row row, List<Changed> changed, List<Block.Shown> all) {

    /**
     * @param held whether a source holds it now, so that nobody here can undo it
     */
    record Changed(String path, String label, List<Difference.Line> lines, boolean held) {

        static Changed between(String path, FicheValues was, FicheValues is, boolean held) {
            return new Changed(path, FieldText.label(path), Difference.between(path, was.at(path), is.at(path)), held);
        }
    }

    /**
     * A version in one line.
     *
     * @param changed labels of what changed; empty for the first version
     * @param byLink whether it came in by the personal link of a mailing
     * @param undoes the version of which it takes something back; 0 when it does not
     * @param merge what it has to do with a merge, if anything
     * @param undoable whether one field of it can be taken back: not where the reference data or a whole merge made it
     */
    record Row(
            int version,
            Sentence by,
            String changed,
            boolean byLink,
            int undoes,
            History.@Nullable MergeStep merge,
            boolean undoable) {

        static Row of(History.Entry entry) {
            String changed = entry.version() == 1
                    ? ""
                    : entry.changed().stream().map(FieldText::label).collect(Collectors.joining(", "));
            return new Row(
                    entry.version(),
                    Sentence.of(entry),
                    changed,
                    entry.channel() == Channel.LINK,
                    entry.undoes() == null ? 0 : entry.undoes(),
                    entry.merge(),
                    entry.origin() != Origin.REFERENCE
                            && (entry.merge() == null || entry.merge().isOfValues()));
        }
    }

    static VersionPage of(History.Entry entry, FicheVersion version, Optional<FicheVersion> before, Fiche now) {
        List<Changed> changed = before.map(FicheVersion::values).stream()
                .flatMap(was -> version.changed().stream()
                        .map(path -> Changed.between(
                                path,
                                was,
                                version.values(),
                                now.provenance().holder(path).isPresent())))
                .toList();
        Moment then = new Moment(version.by().at(), false);
        return new VersionPage(Row.of(entry), changed, then.named(() -> Block.all(version.values())));
    }
}
