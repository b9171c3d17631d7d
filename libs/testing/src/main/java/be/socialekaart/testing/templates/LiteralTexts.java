package be.socialekaart.testing.templates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/** Text that stands in a template itself and that a person would see: between the tags, in an attribute, in an expression. */
final class LiteralTexts extends AbstractSimpleMarkupHandler {

    private static final Set<String> SHOWN_ATTRIBUTES = Set.of("title", "alt", "placeholder", "aria-label", "label");
    private static final Set<String> TEXT_EXPRESSIONS =
            Set.of("th:text", "th:utext", "th:title", "th:alt", "th:placeholder", "th:aria-label");
    private static final Set<String> REPLACED_CONTENT = Set.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final Set<String> NOT_SHOWN = Set.of("script", "style");
    private static final Set<String> WITHOUT_END = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|&[a-z]+;", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{[^{}]*}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*\\p{L}[^']*'|\\|[^|]*\\p{L}[^|]*\\|");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final List<String> found = new ArrayList<>();
    private final Deque<Boolean> hidden = new ArrayDeque<>();

    private LiteralTexts() {}

    static List<String> in(String template) {
        LiteralTexts texts = new LiteralTexts();
        ParseConfiguration html = ParseConfiguration.htmlConfiguration();
        html.setElementBalancing(ParseConfiguration.ElementBalancing.NO_BALANCING);
        try {
            new SimpleMarkupParser(html).parse(template, texts);
        } catch (ParseException e) {
            throw new AssertionError("The template is not HTML", e);
        }
        return texts.found;
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        inspect(attributes, line);
        if (!WITHOUT_END.contains(name)) hidden.push(isHidden() || NOT_SHOWN.contains(name) || isReplaced(attributes));
    }

    @Override
    public void handleStandaloneElement(
            String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
        inspect(attributes, line);
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        hidden.poll();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        String text = INLINED.matcher(new String(buffer, offset, length)).replaceAll("");
        if (!isHidden() && LETTER.matcher(text).find()) report(line, text);
    }

    private void inspect(@Nullable Map<String, String> attributes, int line) {
        if (attributes == null) return;
        attributes.forEach((name, value) -> {
            if (value == null) return;
            if (SHOWN_ATTRIBUTES.contains(name) && LETTER.matcher(value).find()) report(line, value);
            if (TEXT_EXPRESSIONS.contains(name)) inspectExpression(value, line);
        });
    }

    private void inspectExpression(String expression, int line) {
        String literals = expression;
        for (String shorter = withoutExpressions(literals); !shorter.equals(literals); ) {
            literals = shorter;
            shorter = withoutExpressions(literals);
        }
        Matcher quoted = QUOTED.matcher(literals);
        while (quoted.find()) report(line, quoted.group());
    }

    private static String withoutExpressions(String expression) {
        return EXPRESSION.matcher(expression).replaceAll("");
    }

    private boolean isHidden() {
        return Boolean.TRUE.equals(hidden.peek());
    }

    private static boolean isReplaced(@Nullable Map<String, String> attributes) {
        return attributes != null && attributes.keySet().stream().anyMatch(REPLACED_CONTENT::contains);
    }

    private void report(int line, String text) {
        found.add("\"" + text.strip() + "\" in line " + line);
    }
}
