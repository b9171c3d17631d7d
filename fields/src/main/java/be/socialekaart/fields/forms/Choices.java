package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.forms.FieldWidget.Input;
import be.socialekaart.fields.forms.FieldWidget.Option;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.fields.standards.Languages;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fixed lists to choose from. */
final class Choices {

    static final List<String> HOURS = List.of("OPEN", "BY_APPOINTMENT", "PHONE", "ONLINE");
    static final List<String> ADDRESS = List.of("VISIT", "POST", "REGISTERED");

    private static final List<String> KINDS = List.of("ORGANISATION", "PRACTICE", "PRACTITIONER");
    private static final List<String> STATUSES =
            List.of("PROPOSED", "ACTIVE", "TEMPORARILY_CLOSED", "CLOSED", "MERGED");

    /** The languages most asked for; any other language a fiche has is added to them. */
    private static final List<String> LANGUAGES =
            List.of("nl", "fr", "en", "de", "vgt", "ar", "es", "fa", "it", "pl", "pt", "ro", "ru", "tr", "uk");

    private Choices() {}

    static Input input(FieldType type, String path, JsonNode typed, Draft draft) {
        List<Option> options = type == FieldType.LANGUAGES
                ? languages(path, typed)
                : options(type == FieldType.KIND ? KINDS : STATUSES, typed.asString(""), value -> line(path, value));
        String look = type == FieldType.LANGUAGES ? "CHECKBOXES" : Column.Look.CHOICE.name();
        return new Input(
                Draft.id(path), path, look, FieldText.label(path), Shown.text(typed), options, draft.about(path));
    }

    /** @param list key of the texts, such as {@code hours} */
    static List<Option> of(String list, List<String> values, String chosen) {
        return options(values, chosen, value -> Texts.get("choice." + list + "." + value));
    }

    /** The whole tree, after a blank one to choose nothing. */
    static List<Option> rubrieken(String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "", "", chosen.isEmpty()));
        for (Rubriek heading : Rubrieken.load().headings()) {
            add(options, heading, chosen, "");
        }
        return options;
    }

    private static void add(List<Option> options, Rubriek rubriek, String chosen, String indent) {
        String label = indent + String.join("", FieldText.lines("rubrieken", list(rubriek.key())));
        options.add(new Option("", rubriek.key(), label, rubriek.key().equals(chosen)));
        Rubrieken.load().under(rubriek.id()).forEach(below -> add(options, below, chosen, indent + "– "));
    }

    /** Every language that has no box of its own, by name, after a blank one to choose nothing. */
    static List<Option> otherLanguages(List<Option> boxes) {
        Set<String> boxed = boxes.stream().map(Option::value).collect(Collectors.toSet());
        Stream<Option> others = Languages.codes().stream()
                .filter(code -> !boxed.contains(code))
                .map(code -> new Option("", code, line("languages", code, true), false))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Texts.reader())));
        return Stream.concat(Stream.of(new Option("", "", "", true)), others).toList();
    }

    private static List<Option> languages(String path, JsonNode typed) {
        Set<String> codes = new LinkedHashSet<>(LANGUAGES);
        Set<String> chosen = new LinkedHashSet<>();
        typed.forEach(code -> chosen.add(Shown.text(code)));
        codes.addAll(chosen);
        List<Option> options = new ArrayList<>();
        for (String code : codes) {
            // What is no code is shown too, to be unticked, and makes no id.
            String id = code.matches("[a-z]{2,3}") ? code : String.valueOf(options.size());
            options.add(new Option(Draft.id(path + "-" + id), code, line(path, code, true), chosen.contains(code)));
        }
        return options;
    }

    private static List<Option> options(List<String> values, String chosen, Function<String, String> label) {
        List<String> all = new ArrayList<>(values);
        if (!chosen.isEmpty() && !values.contains(chosen)) all.add(chosen);
        return all.stream()
                .map(value -> new Option(
                        "", value, values.contains(value) ? label.apply(value) : value, value.equals(chosen)))
                .toList();
    }

    private static String line(String path, String value) {
        return String.join("", FieldText.lines(path, JsonNodeFactory.instance.stringNode(value)));
    }

    private static String line(String path, String value, boolean inList) {
        return inList ? String.join("", FieldText.lines(path, list(value))) : line(path, value);
    }

    private static JsonNode list(String value) {
        return JsonNodeFactory.instance.arrayNode().add(value);
    }
}
