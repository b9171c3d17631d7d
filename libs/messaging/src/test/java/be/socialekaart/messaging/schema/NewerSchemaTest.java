package be.socialekaart.messaging.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.socialekaart.messaging.MessagingTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

@MessagingTest
class NewerSchemaTest {

    private final Flyway flyway;
    private final JdbcClient jdbc;

    NewerSchemaTest(Flyway flyway, JdbcClient jdbc) {
        this.flyway = flyway;
        this.jdbc = jdbc;
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("delete from flyway_schema_history where version = '999'").update();
    }

    @Test
    void refusesToStartAndSaysWhatToDo() {
        jdbc.sql("""
                        insert into flyway_schema_history
                               (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', current_user, 1, true)
                        """).update();

        FlywayValidateException refusal = catchThrowableOfType(FlywayValidateException.class, flyway::migrate);

        FailureAnalysis analysis = new NewerSchemaAnalyzer().analyze(refusal);
        assertThat(analysis.getDescription())
                .contains("newer than this service")
                .contains("999");
        assertThat(analysis.getAction()).contains("restore the backup");
    }

    @Test
    void leavesOtherRefusalsToTheirOwnWords() {
        assertThat(new NewerSchemaAnalyzer().analyze(new IllegalStateException("Something else")))
                .isNull();
    }
}
