package be.socialekaart.web.answers;

import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A database that is away is an outage of minutes, not a mistake: the caller is asked to come back. */
@ControllerAdvice
@Order(0)
@ConditionalOnClass(CannotCreateTransactionException.class)
class DatabaseDownAdvice {

    private static final Logger log = LoggerFactory.getLogger(DatabaseDownAdvice.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final RefusalAdvice refusals;

    DatabaseDownAdvice(RefusalAdvice refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ModelAndView databaseIsAway(RuntimeException away, HttpServletRequest request, HttpServletResponse response) {
        log.warn("{} {} refused: database is away", request.getMethod(), request.getRequestURI(), away);
        return refusals.refused(Refusal.unavailable("refusal.databaseDown", A_MOMENT), request, response);
    }
}
