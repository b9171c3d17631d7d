package be.socialekaart.fiche.recognitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newest version of every record, and whether its news has reached the fiches. Public: comparing a delivery writes
 * it in bulk, following up reads it one by one.
 */
@Repository
public class Records {
    private static final String COLUMNS =
            "source, id, version, body, gone, digest, pending, set_aside, asked from recognition_record";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Records(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A record as it is held here.
     *
     * @param gone the newest complete delivery does not hold it any more
     * @param digest of what it says, without its version
     * @param setAside the digest of what a person looked at who decided that it belongs nowhere
     * @param asked the question to a person that is still open
     */
    public record Held(
            Recognition recognition,
            boolean gone,
            String digest,
            @Nullable UUID pending,
            @Nullable String setAside,
            @Nullable UUID asked) {

        public boolean isSetAside() {
            return digest.equals(setAside);
        }
    }

    public record Key(String source, String id) {}

    public List<Key> due(Instant now, int most) {
        return jdbc.sql("""
                select source, id from recognition_record
                where pending is not null and try_at <= :now
                order by try_at, source, id
                limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Key(row.getString("source"), row.getString("id")))
                .list();
    }

    /** Held; empty when another instance is busy with it or nothing is left to do. */
    public Optional<Held> take(Key key) {
        return jdbc.sql("select " + COLUMNS
                        + " where source = :source and id = :id and pending is not null for update skip locked")
                .param("source", key.source())
                .param("id", key.id())
                .query(this::read)
                .optional();
    }

    public Optional<Held> lockAsked(UUID change) {
        return jdbc.sql("select " + COLUMNS + " where asked = :change for update")
                .param("change", change)
                .query(this::read)
                .optional();
    }

    public void done(Recognition record) {
        update(record, "pending = null, try_at = null, tries = 0", null);
    }

    /** How often it was tried in vain. */
    public int later(Key key, Instant at) {
        return jdbc.sql("""
                update recognition_record set try_at = :at, tries = tries + 1 where source = :source and id = :id
                returning tries
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", key.source())
                .param("id", key.id())
                .query(Integer.class)
                .single();
    }

    /** Its fiche cannot take it: it is tried again when it is delivered again, even if it then says the same. */
    public void refused(Recognition record) {
        update(record, "refused = true", null);
    }

    public void ask(Recognition record, UUID change) {
        update(record, "asked = :value, asked_about = digest", change);
    }

    /** The record found its place before there was an answer. */
    public void askNoMore(Recognition record) {
        update(record, "asked = null, asked_about = null", null);
    }

    /** The question was answered; what the record says may have to reach the fiches now. */
    public void answered(Recognition record, Instant at) {
        jdbc.sql("""
                update recognition_record
                set asked = null, asked_about = null, set_aside = null, pending = coalesce(pending, asked), try_at = :at
                where source = :source and id = :id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", record.source())
                .param("id", record.id())
                .update();
    }

    /** It belongs nowhere, as long as it says what it said when somebody was asked. If it does not, it is followed again. */
    public void setAside(Recognition record, Instant at) {
        jdbc.sql("""
                update recognition_record
                set asked = null, asked_about = null, set_aside = asked_about,
                    pending = case when digest = asked_about then pending else coalesce(pending, asked) end,
                    try_at = case when digest = asked_about then try_at else :at end
                where source = :source and id = :id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", record.source())
                .param("id", record.id())
                .update();
    }

    private void update(Recognition record, String assignments, @Nullable Object value) {
        jdbc.sql("update recognition_record set " + assignments + " where source = :source and id = :id")
                .param("value", value)
                .param("source", record.source())
                .param("id", record.id())
                .update();
    }

    private Held read(ResultSet row, int number) throws SQLException {
        Recognition recognition = new Recognition(
                row.getString("source"),
                row.getString("id"),
                row.getObject("version", OffsetDateTime.class).toInstant(),
                json.readTree(row.getString("body")));
        return new Held(
                recognition,
                row.getBoolean("gone"),
                row.getString("digest"),
                row.getObject("pending", UUID.class),
                row.getString("set_aside"),
                row.getObject("asked", UUID.class));
    }
}
