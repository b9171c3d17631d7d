package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds what an address asks for; anything in it that is no fiche or no version of it does not exist. */
@Service
class Reading {
    private final Fiches fiches;
    private final History history;

    Reading(Fiches fiches, History history) {
        this.fiches = fiches;
        this.history = history;
    }

    Fiche fiche(String id) {
        return FicheId.read(id).flatMap(fiches::find).orElseThrow(Reading::noFiche);
    }

    /** The fiche that speaks for this one, which was merged. */
    FicheId speakingFor(Fiche merged) {
        return fiches.speakingFor(merged.id());
    }

    /** The fiche with this id, if it was merged and this one speaks for it. */
    Optional<Fiche> mergedInto(Fiche fiche, String id) {
        return FicheId.read(id)
                .flatMap(fiches::find)
                .filter(merged -> merged.mergedInto().isPresent())
                .filter(merged -> speakingFor(merged).equals(fiche.id()));
    }

    FicheVersion version(FicheId fiche, String version) {
        return number(version)
                .flatMap(number -> fiches.version(fiche, number))
                .orElseThrow(() -> Refusal.notFound("refusal.version"));
    }

    Optional<FicheVersion> before(FicheVersion version) {
        return fiches.version(version.fiche(), version.version() - 1);
    }

    List<History.Entry> history(String id) {
        List<History.Entry> entries = FicheId.read(id).map(history::of).orElse(List.of());
        if (entries.isEmpty()) throw noFiche();
        return entries;
    }

    History.Entry entry(FicheVersion version) {
        return history.of(version.fiche(), version.version());
    }

    History.Background background(FicheVersion version) {
        return history.background(version.fiche(), version.version());
    }

    FicheVersion first(FicheId fiche) {
        return fiches.version(fiche, 1).orElseThrow();
    }

    /** What everybody read at that moment; empty when the fiche was not there yet. */
    Optional<FicheVersion> at(FicheId fiche, Instant moment) {
        return history.at(fiche, moment).flatMap(version -> fiches.version(fiche, version));
    }

    private static Refusal noFiche() {
        return Refusal.notFound("refusal.fiche");
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
