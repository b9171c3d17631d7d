package be.socialekaart.fiche.examples;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.reference.Place;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes the same examples every time: the n-th depends on n and on what was made before it, on nothing else. */
final class FicheGenerator {
    private static final long SEED = 20_190_503;
    private static final int TRIES = 100;
    private static final int ONE_AGAIN_IN = 200;
    private static final List<String> FORGOTTEN =
            List.of("recognitions", "kboNumber", "establishmentNumber", "legalName", "purpose", "openingHours");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Towns towns = new Towns();
    private final Set<String> names = new HashSet<>();
    private int made;
    private @Nullable Fiche last;

    Stream<Fiche> fiches() {
        return Stream.generate(this::next);
    }

    /** As everywhere, now and then somebody enters anew what stands there already, knowing less of it. */
    private Fiche next() {
        int number = made++;
        boolean again = number % ONE_AGAIN_IN == ONE_AGAIN_IN - 1;
        last = again && last != null ? again(last, number) : anew(number);
        return last;
    }

    private Fiche again(Fiche before, int number) {
        FicheValues values = before.values();
        for (String forgotten : FORGOTTEN) values = values.with(forgotten, null);
        String name = values.body().path("name").asString();
        String written = values.body().path("kind").asString().equals("PRACTITIONER")
                ? name.replaceFirst("^(\\S+) (.+)$", "$2 $1")
                : name + " vzw";
        names.add(written);
        values = values.with("name", StringNode.valueOf(written)).with("status", StringNode.valueOf("ACTIVE"));
        return Fiche.entering(id(number), values, Origins.of(values, new SplittableRandom(SEED + number)));
    }

    private Fiche anew(int number) {
        RandomGenerator random = new SplittableRandom(SEED + number);
        ProviderType type = vocabulary.type(random);
        Place place = towns.place(random);
        Draft draft = new Draft(type, place, name(type, place, random), JsonNodeFactory.instance.objectNode());
        new Identity(vocabulary, number).write(draft, random);
        new Contact(vocabulary, towns).write(draft, random);
        new Working(vocabulary, towns).write(draft, random);
        FicheValues values = checked(draft.body());
        return Fiche.entering(id(number), values, Origins.of(values, random));
    }

    private static FicheId id(int number) {
        return new FicheId(UUID.nameUUIDFromBytes(("example " + number).getBytes(StandardCharsets.UTF_8)));
    }

    private String name(ProviderType type, Place place, RandomGenerator random) {
        String first = names(type, place, random).findFirst().orElseThrow();
        return Stream.concat(Stream.of(first), names(type, place, random))
                .filter(names::add)
                .findFirst()
                .orElse(first);
    }

    /** First the shortest, then more to tell it from the others. Of very many some share a name, as they do outside. */
    private Stream<String> names(ProviderType type, Place place, RandomGenerator random) {
        if (type.kind().equals("PRACTITIONER"))
            return Stream.generate(() -> vocabulary.person(random)).limit(TRIES);
        String name = type.label() + " "
                + switch (type.naming()) {
                    case FIGURE -> vocabulary.figure(random);
                    case PLACE -> towns.municipality(place).name();
                    case PERSON -> vocabulary.lastName(random);
                };
        return Stream.concat(
                Stream.of(name, name + " " + place.name()),
                Stream.generate(() -> name + " " + vocabulary.figure(random)).limit(TRIES));
    }

    /** An example that breaks a rule is a fault of the tables, and says so at once. */
    private static FicheValues checked(ObjectNode body) {
        FicheValues values = new FicheValues(JsonNodeFactory.instance.objectNode());
        for (String field : List.copyOf(body.propertyNames())) {
            Checked checked = FieldRules.check(field, body.get(field));
            if (!checked.ok()) throw new IllegalStateException(checked.problems() + " in " + body);
            values = values.with(field, checked.value());
        }
        return values;
    }

    /** An example while it is being made. */
    record Draft(ProviderType type, Place place, String name, ObjectNode body) {

        /** The name as it can stand in an address on the internet, where a part has at most 63 letters. */
        String slug() {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[^a-z0-9]+", "-");
            return plain.substring(0, Math.min(plain.length(), 50)).replaceAll("^-|-$", "");
        }
    }
}
