package be.socialekaart.fiche.quality;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the figures were last taken, and whether they are to be taken anew. */
@Repository
class Takings {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);
    /** A register that grew by a tenth does not wait for the night: somebody brought a whole list. */
    private static final int A_TENTH = 10;

    private final JdbcClient jdbc;

    Takings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param suggested versions that came from a suggestion */
    record Taken(OffsetDateTime takenAt, long entered, int versions, int suggested) {

        public ZonedDateTime at() {
            return takenAt.atZoneSameInstant(BRUSSELS);
        }

        boolean isOld(Instant now, long enteredNow) {
            return takenAt.toInstant().isBefore(lastNight(now)) || enteredNow - entered > entered / A_TENTH;
        }
    }

    Optional<Taken> last() {
        return jdbc.sql("select taken_at, entered, versions, suggested from quality_taking")
                .query(Taken.class)
                .optional();
    }

    boolean isDue(Instant now) {
        return last().map(taken -> taken.isOld(now, entered())).orElse(true);
    }

    private long entered() {
        return jdbc.sql("select coalesce(max(entered), 0) from fiche")
                .query(Long.class)
                .single();
    }

    static Instant lastNight(Instant now) {
        ZonedDateTime here = now.atZone(BRUSSELS);
        ZonedDateTime tonight = here.with(AT_NIGHT);
        return (here.isBefore(tonight) ? tonight.minusDays(1) : tonight).toInstant();
    }

    /** Until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(current_schema() || '.quality_taking', 0)) is null")
                .query(Boolean.class)
                .single();
    }

    void note(Instant now) {
        jdbc.sql("""
                insert into quality_taking (taken_at, entered, versions, suggested)
                select :now, (select coalesce(max(entered), 0) from fiche),
                       count(*), count(*) filter (where origin = 'SUGGESTION')
                from fiche_version
                on conflict (only_row) do update
                set taken_at = excluded.taken_at, entered = excluded.entered,
                    versions = excluded.versions, suggested = excluded.suggested
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
