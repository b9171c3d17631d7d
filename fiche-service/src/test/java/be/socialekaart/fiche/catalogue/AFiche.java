package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.Origin;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Owner;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A fiche to test with: {@code AFiche.named("Huis A").in("9000", "Gent").with("phones", "[…]")}. */
public final class AFiche {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant LONG_AGO = Instant.parse("2024-05-03T08:00:00Z");

    private final UUID id = UUID.randomUUID();
    private FicheValues values = new FicheValues(JsonNodeFactory.instance.objectNode());

    public static AFiche named(String name) {
        return new AFiche()
                .with("kind", "\"ORGANISATION\"")
                .with("status", "\"ACTIVE\"")
                .with("name", JSON.writeValueAsString(name));
    }

    /** @param json normalised by the rules of the field, like everything that enters the register */
    public AFiche with(String field, String json) {
        JsonNode value = JSON.readTree(json);
        var checked = FieldRules.check(field, value);
        if (!checked.ok()) throw new IllegalArgumentException(checked.problems().toString());
        values = values.with(field, checked.value());
        return this;
    }

    public AFiche in(String postcode, String municipality) {
        return with("addresses", """
                [{"kind": "VISIT", "street": "Kerkstraat", "number": "1", "postcode": "%s", "municipality": "%s"}]
                """.formatted(postcode, municipality));
    }

    public AFiche recognised() {
        return with("recognitions", """
                [{"source": "voorbeeld", "number": "PE1", "kind": "ERKENNING", "type": "WZC", "status": "GRANTED"}]
                """);
    }

    /** Not yet in the register. */
    public Fiche entering() {
        Map<String, FieldProvenance> fields = new HashMap<>();
        for (String field : values.body().propertyNames()) fields.put(field, provenance(field));
        return Fiche.entering(new FicheId(id), values, new Provenance(fields));
    }

    /** In the register, as version 1. */
    Fiche registered() {
        Fiche fiche = entering();
        fiche.enter(new Attribution(Origin.COORDINATOR, null, null, null, LONG_AGO));
        return fiche;
    }

    private static FieldProvenance provenance(String field) {
        boolean held = field.equals("recognitions");
        return new FieldProvenance(
                held ? Origin.SOURCE : Origin.MANAGER,
                held ? Owner.SOURCE : Owner.MANAGER,
                held ? "voorbeeld" : null,
                null,
                null,
                LONG_AGO,
                null,
                null);
    }
}
