package be.socialekaart.fiche.examples;

import be.socialekaart.fiche.examples.FicheGenerator.Draft;
import be.socialekaart.fields.Day;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Place;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** When it is open, for whom, in which languages, and how far around. */
record Working(Vocabulary vocabulary, Towns towns) {

    void write(Draft draft, RandomGenerator random) {
        if (random.nextInt(100) < 92) hours(draft, random);
        languages(draft, random);
        if (!draft.type().ages().isEmpty()) ages(draft);
        reach(draft, random);
    }

    private void hours(Draft draft, RandomGenerator random) {
        CSVRecord week = vocabulary.week(draft.type(), random);
        ObjectNode hours = draft.body().putObject("openingHours");
        for (Day day : Day.values()) {
            ArrayNode periods = hours.putArray(day.name());
            Stream.of(week.get(day.name()).split(" "))
                    .filter(period -> !period.isEmpty())
                    .map(period -> period.split("-"))
                    .forEach(times -> periods.addObject()
                            .put("from", times[0])
                            .put("to", times[1])
                            .put("kind", week.get("kind")));
        }
        if (random.nextInt(100) < 15)
            draft.body()
                    .putArray("openingExceptions")
                    .addObject()
                    .put("from", "2026-12-24")
                    .put("to", "2027-01-03")
                    .put("note", "Tussen kerst en nieuw");
    }

    private void languages(Draft draft, RandomGenerator random) {
        ArrayNode languages = draft.body().putArray("languages").add("nl");
        if (towns.isBilingual(draft.place()) || random.nextInt(100) < 15) languages.add("fr");
        if (random.nextInt(100) < 20) languages.add("en");
        if (random.nextInt(100) < 5) languages.add(Vocabulary.any(List.of("ar", "tr", "es", "pl", "vgt"), random));
    }

    private static void ages(Draft draft) {
        String[] fromAndTo = draft.type().ages().split("-");
        ObjectNode ages = draft.body().putObject("ages").put("from", Integer.parseInt(fromAndTo[0]));
        if (fromAndTo.length > 1) ages.put("to", Integer.parseInt(fromAndTo[1]));
    }

    private void reach(Draft draft, RandomGenerator random) {
        Place place = draft.place();
        String zone = CareZone.PREFIX + place.zone();
        List<String> around = towns.around(place, random.nextInt(1, 4), random);
        switch (draft.type().reach()) {
            case "visits" ->
                put(draft, "homeVisits", random.nextInt(100) < 30 ? List.of(zone) : and(place.nisCode(), around));
            case "zone" -> put(draft, "alsoServes", List.of(zone));
            case "also" -> put(draft, "alsoServes", random.nextInt(100) < 60 ? around : List.of());
            default -> {}
        }
    }

    private static List<String> and(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static void put(Draft draft, String field, List<String> areas) {
        ArrayNode list = draft.body().putArray(field);
        areas.forEach(list::add);
    }
}
