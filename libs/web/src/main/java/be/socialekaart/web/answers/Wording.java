package be.socialekaart.web.answers;

import be.socialekaart.web.FieldReason;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Puts an answer into words, for whoever asked: the same words in a problem and on a page. */
record Wording(MessageSource messages, ProblemView problem) {

    private static final String[] FOR_PROGRAMS = {"/api/", "/internal/", "/local/", "/oauth2/", "/actuator/", "/hsds/"};

    ModelAndView say(Answer answer, HttpServletRequest request) {
        String path = path(request);
        Map<String, Object> words = words(answer, path);
        boolean program = Stream.of(FOR_PROGRAMS).anyMatch(path::startsWith);
        ModelAndView said = program ? new ModelAndView(problem, words) : new ModelAndView("error", words);
        said.setStatus(answer.status());
        return said;
    }

    String text(MessageSourceResolvable key) {
        return messages.getMessage(key, LocaleContextHolder.getLocale());
    }

    String text(String key) {
        return text(new DefaultMessageSourceResolvable(key));
    }

    private Map<String, Object> words(Answer answer, String path) {
        HttpStatusCode status = answer.status();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", text(forStatus(status, "title")));
        words.put("status", status.value());
        words.put("detail", text(answer.why() == null ? forStatus(status, "detail") : answer.why()));
        words.put("advice", text(advice(answer)));
        words.put("instance", path);
        words.put("errors", answer.errors().stream().map(this::worded).toList());
        if (answer.reference() != null) {
            words.put("reference", answer.reference());
        }
        if (answer.retryAfter() != null) {
            words.put("retryAfter", answer.retryAfter().toSeconds());
        }
        return words;
    }

    /** A reason may be the key of a message. */
    private FieldReason worded(FieldReason error) {
        String reason = messages.getMessage(error.reason(), null, error.reason(), LocaleContextHolder.getLocale());
        return new FieldReason(error.field(), reason == null ? error.reason() : reason);
    }

    /** A reason may bring its own advice; else that of the status holds. */
    private static MessageSourceResolvable advice(Answer answer) {
        MessageSourceResolvable general = forStatus(answer.status(), "advice");
        Stream<String> own = answer.why() == null
                ? Stream.empty()
                : Stream.of(answer.why().getCodes()).map(code -> code + ".advice");
        return new DefaultMessageSourceResolvable(
                Stream.concat(own, Stream.of(general.getCodes())).toArray(String[]::new));
    }

    private static MessageSourceResolvable forStatus(HttpStatusCode status, String part) {
        String family = status.is4xxClientError() ? "error.4xx." : "error.5xx.";
        return new DefaultMessageSourceResolvable(new String[] {"error." + status.value() + "." + part, family + part});
    }

    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
