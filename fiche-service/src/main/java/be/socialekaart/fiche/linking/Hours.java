package be.socialekaart.fiche.linking;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** When the door is open, in the words of schema.org; hours by phone or by appointment are none of these. */
final class Hours {
    private static final Map<Day, String> DAYS = Map.of(
            Day.MON, "Monday",
            Day.TUE, "Tuesday",
            Day.WED, "Wednesday",
            Day.THU, "Thursday",
            Day.FRI, "Friday",
            Day.SAT, "Saturday",
            Day.SUN, "Sunday");

    private Hours() {}

    static ArrayNode of(FicheValues values) {
        ArrayNode hours = JsonNodeFactory.instance.arrayNode();
        for (Day day : Day.values()) {
            JsonNode periods = values.at(day.path());
            if (periods == null) continue;
            periods.valueStream()
                    .filter(period -> period.path("kind").asString("").equals("OPEN"))
                    .forEach(period -> hours.addObject()
                            .put("@type", "OpeningHoursSpecification")
                            .put("dayOfWeek", DAYS.get(day))
                            .put("opens", period.path("from").asString(""))
                            .put("closes", period.path("to").asString("")));
        }
        return hours;
    }
}
