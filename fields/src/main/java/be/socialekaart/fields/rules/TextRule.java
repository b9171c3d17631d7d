package be.socialekaart.fields.rules;

import be.socialekaart.fields.values.Insz;
import be.socialekaart.fields.values.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Free text of one or more lines. A national register number in it is pointed at, for a person to judge. */
record TextRule(boolean oneLine, int shortest, int longest) implements Rule {

    /** Cleaning a text of many megabytes before refusing it would be work for nothing. */
    private static final int FACTOR_BEFORE_CLEANING = 4;

    static Rule line(int longest) {
        return new TextRule(true, 1, longest);
    }

    static Rule lines(int longest) {
        return new TextRule(false, 1, longest);
    }

    static Rule name(int longest) {
        return new TextRule(true, 2, longest);
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        if (!value.isString()) return findings.error("type.text");
        String typed = value.stringValue();
        if (typed.length() > longest * FACTOR_BEFORE_CLEANING) return tooLong(findings, typed);
        String text = oneLine ? PlainText.line(typed) : PlainText.lines(typed);
        if (text.isEmpty()) return null;
        if (length(text) > longest) return tooLong(findings, text);
        if (length(text) < shortest) return findings.error("text.tooShort", String.valueOf(shortest));
        Insz.find(text)
                .ifPresent(
                        found -> findings.warning("insz.inText", String.valueOf(found.position() + 1), found.masked()));
        return StringNode.valueOf(text);
    }

    private @Nullable JsonNode tooLong(Findings findings, String text) {
        return findings.error("text.tooLong", String.valueOf(longest), String.valueOf(length(text)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
