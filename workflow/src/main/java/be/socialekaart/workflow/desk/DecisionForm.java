package be.socialekaart.workflow.desk;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fields.forms.FieldForm;
import be.socialekaart.workflow.deciding.Decision;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was typed on the page of a case, as it was typed: {@code outcome.<path>}, {@code reason.<path>}, … */
record DecisionForm(@Nullable Integer seen, Map<String, Typed> fields) {

    static final List<String> TO_REFUSE =
            List.of("notCorrect", "notFound", "otherService", "alreadyKnown", "notForHere", "unclear");
    static final List<String> TO_ADAPT = List.of("partly", "spelling", "confirmed");
    private static final List<List<String>> SENTENCES = List.of(TO_REFUSE, TO_ADAPT);

    static final DecisionForm EMPTY = new DecisionForm(null, Map.of());

    /**
     * @param sentence a sentence of the catalogue; the key of its message
     * @param value what the widget held
     */
    record Typed(
            String outcome,
            String sentence,
            String reason,
            @Nullable JsonNode value) {

        public boolean untouched() {
            return outcome.isBlank() && sentence.isBlank() && reason.isBlank();
        }

        public Optional<Outcome> chosen() {
            return Stream.of(Outcome.ACCEPTED, Outcome.ADAPTED, Outcome.REFUSED)
                    .filter(known -> known.name().equals(outcome))
                    .findFirst();
        }
    }

    /** Of the fields that were on the form; a field that is missing there is missing in the decision. */
    static DecisionForm read(List<String> paths, Map<String, List<String>> parameters) {
        return new DecisionForm(
                number(one(parameters, "seen")),
                paths.stream()
                        .filter(path -> parameters.containsKey("reason." + path))
                        .collect(Collectors.toMap(
                                path -> path, path -> typed(path, parameters), (a, b) -> a, LinkedHashMap::new)));
    }

    private static Typed typed(String path, Map<String, List<String>> parameters) {
        return new Typed(
                one(parameters, "outcome." + path),
                one(parameters, "sentence." + path),
                one(parameters, "reason." + path),
                FieldForm.read(path, parameters));
    }

    Optional<Typed> about(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    Decision toDecision(UnaryOperator<String> sentences) {
        return new Decision(
                seen == null ? -1 : seen,
                fields.entrySet().stream()
                        .map(field -> choice(field.getKey(), field.getValue(), sentences))
                        .toList());
    }

    private static Choice choice(String path, Typed typed, UnaryOperator<String> sentences) {
        boolean known = SENTENCES.stream().anyMatch(list -> list.contains(typed.sentence()));
        String sentence = known ? sentences.apply(typed.sentence()) : "";
        String reason = (sentence + " " + typed.reason().strip()).strip();
        Outcome outcome = typed.chosen().orElse(null);
        return new Choice(path, outcome, outcome == Outcome.ADAPTED ? typed.value() : null, reason);
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
