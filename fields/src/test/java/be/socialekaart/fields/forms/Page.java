package be.socialekaart.fields.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.unbescape.html.HtmlEscape;

/** A widget drawn by the real template, and what a browser would post from it when nothing is touched. */
record Page(String html) {

    private static final SpringTemplateEngine ENGINE = engine();
    private static final Pattern INPUT = Pattern.compile("<(input|select|textarea)\\b[^>]*>");
    private static final Pattern TEXTAREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    static Page of(FieldWidget widget) {
        Context context = new Context();
        context.setVariable("w", widget);
        String page = "<form><th:block th:replace=\"~{fields/widgets :: widget(${w})}\"></th:block></form>";
        return new Page(ENGINE.process(page, context));
    }

    Map<String, List<String>> posted() {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String input : inputs()) {
            boolean off = attribute(input, "type").matches("radio|checkbox") && !input.contains("checked");
            if (input.startsWith("<input") && !off) add(parameters, input, attribute(input, "value"));
        }
        TEXTAREA.matcher(html).results().forEach(it -> add(parameters, it.group(1), unescaped(it.group(2))));
        SELECT.matcher(html).results().forEach(it -> add(parameters, it.group(1), chosen(it.group(2))));
        return parameters;
    }

    List<String> inputs() {
        return INPUT.matcher(html).results().map(found -> found.group()).toList();
    }

    String inputNamed(String name) {
        return inputs().stream()
                .filter(input -> attribute(input, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> ids() {
        return attributes(html, "id");
    }

    List<String> labelled() {
        return attributes(html, "for");
    }

    List<String> idsOfInputs() {
        return inputs().stream()
                .filter(input -> !attribute(input, "type").equals("hidden"))
                .map(input -> attribute(input, "id"))
                .toList();
    }

    private static String chosen(String options) {
        List<String> all =
                OPTION.matcher(options).results().map(found -> found.group(1)).toList();
        return all.stream()
                .filter(option -> option.contains("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(option -> attribute(option, "value"))
                .orElseThrow();
    }

    private static void add(Map<String, List<String>> parameters, String tag, String value) {
        parameters
                .computeIfAbsent(attribute(tag, "name"), name -> new ArrayList<>())
                .add(value);
    }

    private static String attribute(String tag, String name) {
        return attributes(tag, name).stream().findFirst().orElse("");
    }

    private static List<String> attributes(String html, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(html);
        return found.results().map(it -> unescaped(it.group(1))).toList();
    }

    private static String unescaped(String html) {
        return HtmlEscape.unescapeHtml(html);
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setOrder(1);
        templates.setCheckExistence(true);
        StringTemplateResolver pages = new StringTemplateResolver();
        pages.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(templates);
        engine.addTemplateResolver(pages);
        return engine;
    }
}
