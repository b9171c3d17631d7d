package be.socialekaart.workflow.desk;

import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.language.Language;
import be.socialekaart.workflow.casefile.CaseLog;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The course of a case in plain words, from its log. Public: a telephone task shows it too. */
@Component
public class History {

    private final CaseLog log;
    private final People people;
    private final MessageSource messages;

    History(CaseLog log, People people, MessageSource messages) {
        this.log = log;
        this.people = people;
        this.messages = messages;
    }

    public List<Event> of(UUID review) {
        People.Names names = people.names();
        return log.of(review).stream().map(line -> event(line, names)).toList();
    }

    /** False when a row of the log no longer says what it said when it was written. */
    boolean isWhole(UUID review) {
        return log.isWhole(review);
    }

    private Event event(CaseLog.Line line, People.Names names) {
        String elsewhere = line.details().getOrDefault("elsewhere", "false");
        String what = say(key(line), names.person(line.who()), details(line));
        return new Event(line.at(), elsewhere.equals("true") ? what + " " + say("history.elsewhere") : what);
    }

    /** Giving a recognition a place is applied without a version: its fiche follows the source. */
    private static String key(CaseLog.Line line) {
        boolean versionless = "0".equals(line.details().get("version"));
        return "history." + line.what() + (versionless ? ".versionless" : "");
    }

    private String details(CaseLog.Line line) {
        return switch (line.what()) {
            case ROUTED -> routes(line.details().get("routes"));
            case SAMPLED -> line.details().get("number");
            case DECIDED -> outcomes(line.details().get("outcomes"));
            case APPLIED -> line.details().get("version");
            case REOPENED -> paths(line.details().get("paths"));
            default -> "";
        };
    }

    private String outcomes(String coded) {
        return Stream.of(coded.split(" ")).map(this::outcome).collect(Collectors.joining(", "));
    }

    /** Per field what became of it; of a recognition without a fiche only where it was put. */
    private String outcome(String coded) {
        String[] one = coded.split("=");
        return one.length == 1 ? say("placement." + one[0]) : FieldText.label(one[0]) + ": " + say("outcome." + one[1]);
    }

    private String routes(String coded) {
        return Stream.of(coded.split(" "))
                .map(one -> one.split("[=:]"))
                .map(one -> FieldText.label(one[0]) + ": " + say("route." + one[1]))
                .collect(Collectors.joining(", "));
    }

    private static String paths(String coded) {
        return Stream.of(coded.split(" ")).map(FieldText::label).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }

    public record Event(Instant at, String what) {}
}
