package be.socialekaart.fiche.hsds;

import static be.socialekaart.fiche.hsds.Nested.text;

import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The rubrieken as a taxonomy of HSDS. Public: the read API answers it and knows a term by its id. */
public final class Terms {
    public static final UUID TAXONOMY = UUID.nameUUIDFromBytes("taxonomy:rubrieken".getBytes(StandardCharsets.UTF_8));
    private static final String NAME = "Rubrieken van de Sociale Kaart";

    private Terms() {}

    public static ObjectNode taxonomy() {
        return Nested.with(TAXONOMY)
                .put("name", NAME)
                .put("description", "De boom van rubrieken waaronder fiches staan, voor zover ze openbaar is.");
    }

    public static ObjectNode json(Rubriek rubriek) {
        ObjectNode term = Nested.with(id(rubriek.id()));
        text(term, "code", rubriek.code());
        term.put("name", rubriek.name());
        String group = rubriek.group();
        term.put("description", group == null ? rubriek.name() : rubriek.name() + " (" + group + ")");
        String parent = rubriek.parent();
        if (parent != null) term.put("parent_id", id(parent).toString());
        term.put("taxonomy", NAME).put("language", "nl").put("taxonomy_id", TAXONOMY.toString());
        term.set("taxonomy_detail", taxonomy());
        return term;
    }

    public static Optional<Rubriek> byId(UUID id) {
        return Rubrieken.load().all().stream()
                .filter(rubriek -> id(rubriek.id()).equals(id))
                .findFirst();
    }

    static Optional<Rubriek> byCode(String code) {
        return Rubrieken.load().byCode(code);
    }

    private static UUID id(String rubriek) {
        return Nested.lastingId(TAXONOMY, "rubriek", rubriek);
    }
}
