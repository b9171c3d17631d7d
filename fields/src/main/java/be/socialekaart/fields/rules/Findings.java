package be.socialekaart.fields.rules;

import be.socialekaart.fields.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the rules found, and where: each step deeper adds to the path, all write in one list. */
public final class Findings {

    private final String path;
    private final List<FieldProblem> problems;

    private Findings(String path, List<FieldProblem> problems) {
        this.path = path;
        this.problems = problems;
    }

    public static Findings about(String path) {
        return new Findings(path, new ArrayList<>());
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    Findings at(Object step) {
        return new Findings(path + "/" + step, problems);
    }

    /** Null, so that a rule can report and give up in one line. */
    @Nullable
    JsonNode error(String code, String... arguments) {
        problems.add(FieldProblem.error(path, code, arguments));
        return null;
    }

    void warning(String code, String... arguments) {
        problems.add(FieldProblem.warning(path, code, arguments));
    }

    /** Here or deeper. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.isError() && isHere(problem.path()));
    }

    private boolean isHere(String place) {
        return place.equals(path) || place.startsWith(path + "/");
    }
}
