package be.socialekaart.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Problem details; without a list of errors where no field is to blame. */
record ProblemView(JsonMapper json) implements View {

    private static final List<String> MEMBERS = List.of("title", "status", "detail", "instance", "reference");

    @Override
    public void render(@Nullable Map<String, ?> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, @Nullable Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        for (String member : MEMBERS) {
            if (words != null && words.get(member) != null) {
                problem.put(member, words.get(member));
            }
        }
        if (words != null && words.get("errors") instanceof List<?> errors && !errors.isEmpty()) {
            problem.put("errors", errors);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
