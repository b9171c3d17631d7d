package be.socialekaart.suggestion.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** While nothing can be stored, what was typed stays on the page, with a button to try again. */
@ControllerAdvice(assignableTypes = {FormController.class, NewFicheController.class})
@Order(-1)
class OutageAdvice {
    private static final String RETRY_AFTER_SECONDS = "30";

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ModelAndView databaseIsAway(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        List<FilledForm.Carried> typed = request.getParameterMap().entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> new FilledForm.Carried(parameter.getKey(), value)))
                .toList();
        return new ModelAndView("form/unavailable", HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("carried", typed)
                .addObject("method", request.getMethod().toLowerCase(Locale.ROOT));
    }
}
