package be.socialekaart.web.answers;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What filters refused and what failed outside any controller; asked for directly it is just a page that is not there. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    /** A filter may name its reason by the key of a message; any other text may come from the inside and stays there. */
    private static final String OUR_WORDS = "refusal.";

    private final Wording wording;

    ErrorPage(Wording wording) {
        this.wording = wording;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView say(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Answer answer = Answer.of(HttpStatusCode.valueOf(code == null ? 404 : (Integer) code));
        if (request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String key && key.startsWith(OUR_WORDS)) {
            answer = answer.because(key);
        }
        if (answer.status().is5xxServerError()) {
            answer = answer.withReference(logged(request));
        }
        return wording.say(answer, request);
    }

    private static String logged(HttpServletRequest request) {
        String reference = UUID.randomUUID().toString();
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error("{} {} failed, reference {}", request.getMethod(), Wording.path(request), reference, thrown);
        return reference;
    }
}
