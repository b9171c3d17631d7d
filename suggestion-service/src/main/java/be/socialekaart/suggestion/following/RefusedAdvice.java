package be.socialekaart.suggestion.following;

import be.socialekaart.web.Refusal;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A wrong code leads to where one can type it again; any other refusal says why and leads back to the suggestion. */
@ControllerAdvice(assignableTypes = StatusController.class)
@Order(-1)
class RefusedAdvice {

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return refusal.status() == HttpStatus.NOT_FOUND
                ? new ModelAndView("following/code", Map.of("problem", "code.unknown"), HttpStatus.NOT_FOUND)
                : new ModelAndView(
                        "following/refused", Map.of("why", refusal.why().getCodes()[0]), refusal.status());
    }
}
