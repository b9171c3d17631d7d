package be.socialekaart.fiche.examples;

import be.socialekaart.fiche.examples.FicheGenerator.Draft;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What it is: kind, names, numbers, headings, and what an authority granted it. */
record Identity(Vocabulary vocabulary, int number) {
    /** So many digits of a RIZIV number tell the person; the others tell in which capacity. */
    private static final int PERSON = 8;

    void write(Draft draft, RandomGenerator random) {
        ProviderType type = draft.type();
        ObjectNode body = draft.body();
        body.put("kind", type.kind()).put("status", status(random)).put("name", draft.name());
        if (!type.kind().equals("PRACTITIONER")) {
            body.put("legalName", "vzw " + draft.name()).put("kboNumber", Numbers.kbo(random));
            if (random.nextInt(100) < 70) body.put("establishmentNumber", Numbers.establishment(random));
        }
        ArrayNode rubrieken = body.putArray("rubrieken");
        type.rubrieken().forEach(rubrieken::add);
        for (String field : new String[] {"purpose", "audience", "registration", "cost"})
            body.put(field, vocabulary.text(type, field));
        people(draft, random);
        if (!type.recognition().isEmpty() && random.nextInt(100) < 85) recognition(draft, random);
    }

    private static String status(RandomGenerator random) {
        int hundredth = random.nextInt(100);
        return hundredth == 0 ? "CLOSED" : hundredth < 4 ? "TEMPORARILY_CLOSED" : "ACTIVE";
    }

    private void people(Draft draft, RandomGenerator random) {
        if (draft.type().discipline().isEmpty()) return;
        boolean alone = draft.type().kind().equals("PRACTITIONER");
        ArrayNode people = draft.body().putArray("practitioners");
        Set<String> taken = new HashSet<>();
        for (int i = alone ? 0 : random.nextInt(-4, 0); i <= 0; i++) {
            ObjectNode person = people.addObject();
            person.put("name", alone ? draft.name() : another(taken, () -> vocabulary.person(random), name -> name));
            person.put("discipline", draft.type().discipline());
            if (!draft.type().riziv().isEmpty())
                person.put(
                        "rizivNumber",
                        another(
                                taken,
                                () -> Numbers.riziv(draft.type().riziv(), random),
                                number -> number.substring(0, PERSON)));
            if (alone && person.has("rizivNumber")) draft.body().set("rizivNumber", person.get("rizivNumber"));
        }
    }

    /** No practice has two people of one name or number. */
    private static String another(Set<String> taken, Supplier<String> draw, UnaryOperator<String> told) {
        String drawn = draw.get();
        return taken.add(told.apply(drawn)) ? drawn : another(taken, draw, told);
    }

    private void recognition(Draft draft, RandomGenerator random) {
        String[] granted = draft.type().recognition().split(":");
        ObjectNode recognition = draft.body().putArray("recognitions").addObject();
        recognition
                .put("source", Origins.SOURCE)
                .put("number", "%s-%06d".formatted(granted[1], number + 1))
                .put("kind", granted[0])
                .put("type", granted[1])
                .put("status", random.nextInt(20) == 0 ? "SUSPENDED" : "GRANTED")
                .put("validFrom", "%d-%02d-01".formatted(random.nextInt(2008, 2026), random.nextInt(1, 13)));
        if (!draft.type().capacity().isEmpty())
            recognition
                    .putArray("capacity")
                    .addObject()
                    .put("unit", draft.type().capacity())
                    .put("amount", random.nextInt(8, 140));
    }
}
