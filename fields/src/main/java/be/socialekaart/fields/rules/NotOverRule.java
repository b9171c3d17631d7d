package be.socialekaart.fields.rules;

import be.socialekaart.fields.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A record with a last day that is not behind us: what is over by now need not be announced. */
record NotOverRule(Rule whole, String last) implements Rule {

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        JsonNode checked = whole.check(value, findings);
        if (checked == null || findings.hasErrors() || !checked.has(last)) return checked;
        String day = checked.get(last).asString();
        return LocalDate.parse(day).isBefore(Standing.today())
                ? findings.at(last).error("span.over", day)
                : checked;
    }
}
