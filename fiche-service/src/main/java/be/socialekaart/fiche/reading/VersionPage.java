package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** One version: what changed in it, by whom, and the whole fiche as it was then. */
record VersionPage(int version, Sentence by, List<Changed> changed, List<Block.Shown> all) {

    record Changed(String label, List<Difference.Line> lines) {}

    static VersionPage of(FicheVersion version, Optional<FicheVersion> before) {
        FicheValues was = before.map(FicheVersion::values)
                .orElseGet(() -> new FicheValues(JsonNodeFactory.instance.objectNode()));
        List<Changed> changed = before.isEmpty()
                ? List.of()
                : version.changed().stream()
                        .map(path -> new Changed(
                                FieldText.label(path),
                                Difference.between(
                                        path, was.at(path), version.values().at(path))))
                        .toList();
        Sentence by = Sentence.of(
                "version.by.",
                version.by().origin(),
                version.by().number(),
                version.by().at());
        return new VersionPage(version.version(), by, changed, Block.all(version.values()));
    }
}
