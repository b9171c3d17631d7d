package be.socialekaart.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, made by its own scripts as a step of our migrations: the engine itself never changes the
 * schema. A newer engine means a new migration with its upgrade script; the checksum refuses a silent exchange.
 */
@Component
class EngineTables implements JavaMigration {

    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "tables of the process engine 7.24";
    }

    @Override
    public @Nullable Integer getChecksum() {
        CRC32 sum = new CRC32();
        scripts().forEach(script -> sum.update(contentOf(script)));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        scripts().forEach(script -> ScriptUtils.executeSqlScript(context.getConnection(), script));
    }

    private static List<ClassPathResource> scripts() {
        return PARTS.stream()
                .map(part -> new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"))
                .toList();
    }

    private static byte[] contentOf(ClassPathResource script) {
        try {
            return script.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(script.getPath(), e);
        }
    }
}
