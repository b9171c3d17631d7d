package be.socialekaart.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53300", "57P01", "57P03", "58030"})
    void waitsForTheDatabase(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40P01", "42P01", "57014", "22001"})
    void blamesTheEvent(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void waitsForAConnection() {
        assertThat(Outage.isBehind(new CannotCreateTransactionException("none")))
                .isTrue();
        assertThat(Outage.isBehind(new SQLTransientConnectionException("none"))).isTrue();
    }

    @Test
    void seesWhatAFailedRollbackHides() {
        TransactionSystemException hiding =
                new TransactionSystemException("rollback failed", new SQLException("closed"));
        assertThat(Outage.isBehind(hiding)).isFalse();
        hiding.initApplicationException(new IllegalStateException(new SQLException("away", "57P01")));
        assertThat(Outage.isBehind(hiding)).isTrue();
    }

    @Test
    void blamesTheEventForAnythingElse() {
        assertThat(Outage.isBehind(new IllegalArgumentException("wrong"))).isFalse();
        assertThat(Outage.isBehind(null)).isFalse();
    }
}
