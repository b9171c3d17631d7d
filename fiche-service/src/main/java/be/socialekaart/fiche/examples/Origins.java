package be.socialekaart.fiche.examples;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Where the values of an example come from: recognitions from a source of its own, the rest from a manager of long ago. */
final class Origins {
    static final String SOURCE = "voorbeeld";

    private static final Instant NEWEST = Instant.parse("2026-11-01T09:00:00Z");
    private static final int OLDEST_DAYS = 1_400;

    private Origins() {}

    static Provenance of(FicheValues values, RandomGenerator random) {
        Instant changed = NEWEST.minus(Duration.ofDays(random.nextInt(30, OLDEST_DAYS)));
        FieldProvenance ofManager = fromManager(changed, random);
        Map<String, FieldProvenance> fields = new LinkedHashMap<>();
        for (String field : values.body().propertyNames())
            fields.put(field, field.equals("recognitions") ? fromSource(changed) : ofManager);
        return new Provenance(fields);
    }

    private static FieldProvenance fromSource(Instant changed) {
        return new FieldProvenance(Origin.SOURCE, Owner.SOURCE, SOURCE, null, null, changed, null, null);
    }

    private static FieldProvenance fromManager(Instant changed, RandomGenerator random) {
        if (random.nextInt(100) < 40)
            return new FieldProvenance(Origin.MANAGER, Owner.MANAGER, null, null, null, changed, null, null);
        long days = Duration.between(changed, NEWEST).toDays();
        Instant confirmed = changed.plus(Duration.ofDays(random.nextLong(days + 1)));
        Confirmation how = Vocabulary.any(java.util.List.of(Confirmation.values()), random);
        return new FieldProvenance(Origin.MANAGER, Owner.MANAGER, null, null, null, changed, confirmed, how);
    }
}
