package be.socialekaart.web.answers;

import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;

/** Everything a controller can throw, mapped once. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusalAdvice {

    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

    private final Wording wording;

    RefusalAdvice(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (refusal.retryAfter() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
        }
        return wording.say(Answer.of(refusal), request);
    }

    @ExceptionHandler({MethodArgumentNotValidException.class, BindException.class})
    ModelAndView invalid(BindingResult invalid, HttpServletRequest request) {
        List<FieldReason> fields = invalid.getFieldErrors().stream()
                .map(error -> new FieldReason(error.getField(), wording.text(error)))
                .toList();
        return wording.say(Answer.of(HttpStatus.BAD_REQUEST, fields), request);
    }

    @ExceptionHandler
    ModelAndView unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (unreadable.getCause() instanceof JacksonException json
                && !json.getPath().isEmpty()) {
            return wording.say(Answer.of(HttpStatus.BAD_REQUEST, List.of(wrongType(path(json)))), request);
        }
        return wording.say(Answer.of(HttpStatus.BAD_REQUEST), request);
    }

    /** A part of the address that cannot be of anything is the address of nothing. */
    @ExceptionHandler
    ModelAndView mismatch(TypeMismatchException mismatch, HttpServletRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            return argument.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? wording.say(Answer.of(HttpStatus.NOT_FOUND), request)
                    : wrong(argument.getName(), mismatch, request);
        }
        return wrong(String.valueOf(mismatch.getPropertyName()), mismatch, request);
    }

    private ModelAndView wrong(String field, TypeMismatchException mismatch, HttpServletRequest request) {
        Class<?> type = mismatch.getRequiredType();
        String[] codes = {
            TypeMismatchException.ERROR_CODE + "." + (type == null ? "" : type.getName()),
            TypeMismatchException.ERROR_CODE
        };
        String reason = wording.text(new DefaultMessageSourceResolvable(codes, new Object[] {field}));
        return wording.say(Answer.of(HttpStatus.BAD_REQUEST, List.of(new FieldReason(field, reason))), request);
    }

    /** Too many parameters, or bytes that are no text. Its message quotes what was typed, so it is not logged. */
    @ExceptionHandler
    ModelAndView garbled(InvalidParameterException garbled, HttpServletRequest request) {
        return wording.say(Answer.of(HttpStatusCode.valueOf(garbled.getErrorCode())), request);
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (thrown instanceof AccessDeniedException) {
            throw thrown;
        }
        if (thrown instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return wording.say(Answer.of(known.getStatusCode()), request);
        }
        String reference = UUID.randomUUID().toString();
        log.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, thrown);
        return wording.say(Answer.of(HttpStatus.INTERNAL_SERVER_ERROR).withReference(reference), request);
    }

    private FieldReason wrongType(String field) {
        return new FieldReason(field, wording.text("refusal.wrongType"));
    }

    private static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            if (!path.isEmpty()) {
                path.append('/');
            }
            path.append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return path.toString();
    }
}
