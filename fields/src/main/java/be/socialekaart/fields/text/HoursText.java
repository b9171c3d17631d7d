package be.socialekaart.fields.text;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Opening hours as a Belgian says them: 9 tot 12 uur en 13.30 tot 17 uur (op afspraak). */
final class HoursText {

    private HoursText() {}

    static List<String> week(JsonNode week) {
        return Arrays.stream(Day.values())
                .filter(day -> FicheValues.present(week.get(day.name())) != null)
                .map(day -> Texts.get("day." + day.name()) + ": " + day(week.get(day.name())))
                .toList();
    }

    static String day(JsonNode periods) {
        return periods.valueStream().map(HoursText::period).collect(Collectors.joining(" " + Texts.get("and") + " "));
    }

    private static String period(JsonNode period) {
        String kind = period.path("kind").asString("OPEN");
        String hours = Texts.get("hours", time(period.path("from")), time(period.path("to")));
        return kind.equals("OPEN") ? hours : hours + " (" + WordText.choice("hours", kind) + ")";
    }

    /** In Dutch 09:00 becomes 9, and 09:30 becomes 9.30; what is no time stays as it is. */
    private static String time(JsonNode time) {
        String typed = time.asString("?");
        if (!typed.matches("\\d{2}:\\d{2}")) return typed;
        String hour = Integer.valueOf(typed.substring(0, 2)).toString();
        String minutes = typed.substring(3);
        return minutes.equals("00") ? Texts.get("time.whole", hour) : Texts.get("time", hour, minutes);
    }
}
