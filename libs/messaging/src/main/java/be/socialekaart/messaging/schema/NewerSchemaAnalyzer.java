package be.socialekaart.messaging.schema;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when a service meets a schema that a newer version of it has left behind. */
final class NewerSchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return cause.getMessage().contains("not resolved locally")
                ? new FailureAnalysis(
                        "The database schema is newer than this service. " + cause.getMessage(),
                        "Start the version of the service that migrated it, or a later one; or restore the backup made before.",
                        cause)
                : null;
    }
}
