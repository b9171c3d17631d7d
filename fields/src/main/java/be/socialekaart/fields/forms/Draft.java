package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.forms.FieldWidget.Message;
import be.socialekaart.fields.text.FieldText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of a widget that is being made: each is put where it belongs, and what finds no place goes on top. */
final class Draft {

    private final String path;
    private final List<FieldProblem> problems;
    private final Set<FieldProblem> placed = new HashSet<>();

    Draft(String path, List<FieldProblem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** What was found at exactly this place, which shows it. */
    List<Message> at(String place) {
        problems.stream().filter(problem -> problem.path().equals(place)).forEach(placed::add);
        return about(place);
    }

    /** What was found at exactly this place, and is shown elsewhere. */
    List<Message> about(String place) {
        return problems.stream()
                .filter(problem -> problem.path().equals(place))
                .map(Draft::message)
                .toList();
    }

    List<Message> unplaced() {
        return problems.stream()
                .filter(problem -> !placed.contains(problem))
                .filter(problem -> problem.path().equals(path) || problem.path().startsWith(path + "/"))
                .map(Draft::message)
                .distinct()
                .toList();
    }

    /** An id has no brackets, points and slashes: {@code openingHours-MON-0-from}. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The place in the value that a parameter fills: phones[0].value is phones/0/value. */
    static String place(String name) {
        return name.replaceAll("[\\[.]", "/").replace("]", "");
    }

    private static Message message(FieldProblem problem) {
        return new Message(FieldText.problem(problem), problem.isError());
    }
}
