package be.socialekaart.fiche.examples;

import be.socialekaart.fiche.examples.FicheGenerator.Draft;
import be.socialekaart.fields.reference.Place;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where it stands and how it is reached. */
record Contact(Vocabulary vocabulary, Towns towns) {

    void write(Draft draft, RandomGenerator random) {
        addresses(draft, random);
        phones(draft, random);
        ArrayNode emails = draft.body().putArray("emails");
        emails.addObject().put("value", "info@" + draft.slug() + ".example").put("primary", true);
        if (random.nextInt(10) == 0)
            emails.addObject()
                    .put("value", "afspraak@" + draft.slug() + ".example")
                    .put("label", "afspraken");
        if (random.nextInt(100) < 75)
            draft.body()
                    .putArray("websites")
                    .addObject()
                    .put("value", "https://www." + draft.slug() + ".example/")
                    .put("primary", true);
    }

    private void addresses(Draft draft, RandomGenerator random) {
        ArrayNode addresses = draft.body().putArray("addresses");
        address(addresses, "VISIT", draft.place(), random).put("primary", true);
        if (random.nextInt(100) < 12) address(addresses, "VISIT", towns.placeNear(draft.place(), random), random);
        if (random.nextInt(100) < 8) address(addresses, "POST", towns.placeNear(draft.place(), random), random);
    }

    private ObjectNode address(ArrayNode addresses, String kind, Place place, RandomGenerator random) {
        // Two addresses of one provider are never the same, whatever is drawn.
        int houseNumbersFrom = addresses.size() * 200;
        ObjectNode address = addresses.addObject();
        address.put("kind", kind)
                .put("street", vocabulary.street(random))
                .put("number", String.valueOf(houseNumbersFrom + random.nextInt(1, 180)))
                .put("postcode", place.postcode())
                .put("municipality", towns.municipality(place).name())
                .put("place", place.name());
        if (random.nextInt(12) == 0) address.put("box", String.valueOf(random.nextInt(1, 12)));
        return address;
    }

    private void phones(Draft draft, RandomGenerator random) {
        ArrayNode phones = draft.body().putArray("phones");
        boolean alone = draft.type().kind().equals("PRACTITIONER");
        String zone = towns.phoneZone(draft.place());
        phones.addObject()
                .put("value", alone ? Numbers.mobile(random) : Numbers.phone(zone, random))
                .put("label", alone ? "praktijk" : "onthaal")
                .put("primary", true);
        if (!alone && random.nextInt(100) < 18)
            phones.addObject().put("value", Numbers.mobile(random)).put("label", "permanentie");
    }
}
