package be.socialekaart.fields;

import java.util.List;

/**
 * What is wrong with a value, and exactly where. The Dutch sentence is {@code problem.<code>} with the arguments filled
 * in.
 *
 * @param path the place inside the field, such as {@code phones/0/value}
 */
public record FieldProblem(String path, String code, Severity severity, List<String> arguments) {

    public static FieldProblem error(String path, String code, String... arguments) {
        return new FieldProblem(path, code, Severity.ERROR, List.of(arguments));
    }

    public static FieldProblem warning(String path, String code, String... arguments) {
        return new FieldProblem(path, code, Severity.WARNING, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
