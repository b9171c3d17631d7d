package be.socialekaart.messaging.consuming;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away from an event that cannot be handled: the first is waited for, the second is parked. */
final class Outage {

    /** Connection lost, resources exhausted, operator intervention, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    private static final String OPERATOR = "57P";

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException || cause instanceof SQLTransientConnectionException)
                return true;
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) return true;
        }
        return false;
    }

    private static boolean isOutage(String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || state.startsWith(OPERATOR));
    }
}
