package be.socialekaart.fields.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Rules for a single word, number or yes-no. */
final class Words {

    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 9;

    private Words() {}

    /** @param reads the word as the register writes it, empty for what it cannot be; the arguments are of the message */
    static Rule word(String code, Function<String, Optional<String>> reads, String... arguments) {
        return (value, findings) -> {
            if (!value.isString()) return findings.error("type.text");
            String typed = value.stringValue();
            Optional<String> read = typed.length() > LONGEST ? Optional.empty() : reads.apply(typed);
            return read.<JsonNode>map(StringNode::valueOf).orElseGet(() -> findings.error(code, arguments));
        };
    }

    static Rule oneOf(String... choices) {
        List<String> known = Arrays.asList(choices);
        return word(
                "choice.unknown",
                typed -> Optional.of(typed.strip().toUpperCase(Locale.ROOT)).filter(known::contains),
                String.join(", ", known));
    }

    /** Of years with four digits: what others compute with dates knows no others. */
    static Rule date() {
        return word("date.invalid", typed -> {
            try {
                return Optional.of(LocalDate.parse(typed.strip()))
                        .filter(day -> day.getYear() >= 1000 && day.getYear() <= 9999)
                        .map(LocalDate::toString);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    static Rule yesOrNo() {
        return (value, findings) ->
                value.isBoolean() ? BooleanNode.valueOf(value.booleanValue()) : findings.error("type.yesOrNo");
    }

    /** What may be meant as it is written and is worth a second look: that is said, and never refused. */
    static Rule doubted(Rule rule, BiConsumer<String, Findings> doubt) {
        return (value, findings) -> {
            JsonNode right = rule.check(value, findings);
            if (right != null) doubt.accept(right.asString(), findings);
            return right;
        };
    }

    /** A form sends its numbers as text. */
    static Rule number(int from, int to) {
        return (value, findings) -> {
            Integer number = wholeNumber(value);
            if (number == null) return findings.error("number.invalid");
            return number < from || number > to
                    ? findings.error("number.outside", String.valueOf(from), String.valueOf(to))
                    : IntNode.valueOf(number);
        };
    }

    /** To five decimals, which is about a metre for a coordinate. */
    static Rule decimal(double from, double to) {
        return (value, findings) -> {
            double number = value.isNumber() ? value.asDouble() : Double.NaN;
            return number >= from && number <= to
                    ? DoubleNode.valueOf(Math.round(number * 1e5) / 1e5)
                    : findings.error("coordinate.outside");
        };
    }

    private static @Nullable Integer wholeNumber(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToInt()) return value.intValue();
        String digits = value.isString() ? value.stringValue().strip() : "";
        return digits.length() <= LONGEST_NUMBER && digits.matches("\\d+") ? Integer.valueOf(digits) : null;
    }
}
