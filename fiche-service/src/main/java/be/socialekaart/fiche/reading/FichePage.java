package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A fiche as its page shows it: what one comes for first, numbers last. */
record FichePage(
        UUID id,
        String name,
        String kind,
        @Nullable Closing closing,
        int version,
        List<Rubriek> rubrieken,
        String town,
        @Nullable Instant unconfirmedSince,
        @Nullable Week week,
        @Nullable Block contact,
        @Nullable Block addresses,
        @Nullable Block hours,
        List<Block> more) {

    static FichePage of(Fiche fiche, LocalDate today) {
        FicheValues values = fiche.values();
        return new FichePage(
                fiche.id().value(),
                text(values, "name"),
                text(values, "kind"),
                Closing.of(fiche, today).orElse(null),
                fiche.version(),
                rubrieken(values),
                values.body().at("/addresses/0/municipality").asString(""),
                fiche.unconfirmedSince().orElse(null),
                Week.of(values, today),
                Block.of("contact", fiche, "phones", "emails", "websites").orElse(null),
                Block.of("addresses", fiche, "addresses").orElse(null),
                Block.of("hours", fiche, "openingHours", "openingExceptions", "temporaryClosure")
                        .orElse(null),
                more(fiche));
    }

    private static List<Block> more(Fiche fiche) {
        return Stream.of(
                        Block.of(
                                "description",
                                fiche,
                                "purpose",
                                "audience",
                                "registration",
                                "cost",
                                "languages",
                                "ages"),
                        Block.of("reach", fiche, "homeVisits", "alsoServes"),
                        Block.of("practitioners", fiche, "practitioners"),
                        Block.of("recognitions", fiche, "recognitions"),
                        Block.of(
                                "identity",
                                fiche,
                                "name",
                                "kind",
                                "status",
                                "closure",
                                "rubrieken",
                                "legalName",
                                "kboNumber",
                                "establishmentNumber",
                                "rizivNumber"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Rubriek> rubrieken(FicheValues values) {
        JsonNode codes = values.at("rubrieken");
        return codes == null
                ? List.of()
                : codes.valueStream()
                        .flatMap(code -> Rubrieken.load().byCode(code.asString()).stream())
                        .toList();
    }

    private static String text(FicheValues values, String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.asString("");
    }

    /**
     * What stands on top of a fiche that is closed, or that will be.
     *
     * @param key of the sentence, with the days in it
     * @param after the day on which it is open again
     */
    record Closing(
            String key,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate after,
            String reason) {

        /** Empty for a fiche of which nobody said that it closes. */
        static Optional<Closing> of(Fiche fiche, LocalDate today) {
            Standing standing = Standing.on(today, fiche.values());
            LocalDate from = standing.from() == null ? since(fiche, standing) : standing.from();
            if (standing.isActive() && from == null) return Optional.empty();
            boolean ends = standing.to() != null;
            String key = "fiche." + standing.status() + (ends ? ".until" : from == null ? "" : ".since");
            String field = ends ? Standing.TEMPORARY_CLOSURE : Standing.CLOSURE;
            return Optional.of(new Closing(
                    key,
                    from,
                    standing.to(),
                    ends ? standing.to().plusDays(1) : null,
                    fiche.values().body().path(field).path("reason").asString("")));
        }

        /** Of a fiche that was closed without a day, it is known when somebody said so. */
        private static @Nullable LocalDate since(Fiche fiche, Standing standing) {
            if (!standing.status().equals(Standing.CLOSED)) return null;
            return fiche.provenance()
                    .of("status")
                    .map(FieldProvenance::changedAt)
                    .map(at -> LocalDate.ofInstant(at, Moment.BRUSSELS))
                    .orElse(null);
        }
    }
}
