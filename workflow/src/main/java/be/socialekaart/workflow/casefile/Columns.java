package be.socialekaart.workflow.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How moments and JSON stand in our tables. An SQL null is an empty value, in both directions. */
public final class Columns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    public static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable String json(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.toString();
    }

    public static @Nullable JsonNode json(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : JSON.readTree(text);
    }
}
