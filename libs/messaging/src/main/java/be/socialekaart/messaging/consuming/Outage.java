package be.socialekaart.messaging.consuming;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away from an event that cannot be handled: the first is waited for, the second is parked. */
final class Outage {

    /** Connection lost, resources exhausted, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    /** The operator's shutdown; the rest of class 57 is about one statement. */
    private static final String SHUTDOWN = "57P";

    private Outage() {}

    static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) return true;
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException away -> true;
            // Where the connection is gone the rollback fails too, and its exception hides the first one.
            case TransactionSystemException hiding -> isBehind(hiding.getApplicationException());
            case SQLTransientConnectionException away -> true;
            case SQLException sql -> isOutage(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isOutage(@Nullable String state) {
        if (state == null || state.length() != 5) return false;
        return state.startsWith(SHUTDOWN) || CLASSES.contains(state.substring(0, 2));
    }
}
