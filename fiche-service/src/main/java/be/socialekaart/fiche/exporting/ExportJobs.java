package be.socialekaart.fiche.exporting;

import be.socialekaart.fiche.exporting.ExportJob.Status;
import be.socialekaart.fiche.listing.Format;
import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.language.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs and how far each is. */
@Repository
class ExportJobs {
    private static final int TRIES = 3;
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final ExportSettings settings;
    private final Clock clock;

    ExportJobs(JdbcClient jdbc, ExportSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was asked for just now is not made twice.
     *
     * @throws Refusal when too many wait or are kept already
     */
    UUID ask(SearchQuery query, Format format, int total) {
        return fresh(query, format).orElseGet(() -> make(query, format, total));
    }

    private Optional<UUID> fresh(SearchQuery query, Format format) {
        return jdbc.sql("""
                select id from export_job
                where query = :query and format = :format and language = :language and status <> 'FAILED'
                  and asked_at > :fresh and expires_at > :now
                order by asked_at desc limit 1
                """)
                .param("query", query.text())
                .param("format", format.name())
                .param("language", Language.current().tag())
                .param("fresh", at(FRESH.negated()))
                .param("now", at(Duration.ZERO))
                .query(UUID.class)
                .optional();
    }

    private UUID make(SearchQuery query, Format format, int total) {
        UUID id = UUID.randomUUID();
        int asked = jdbc.sql("""
                insert into export_job (id, query, format, language, total, asked_at, seen_at, expires_at)
                select :id, :query, :format, :language, :total, :now, :now, :expires
                where (select count(*) from export_job where status in ('WAITING', 'RUNNING')) < :waiting
                  and (select count(*) from export_job where status = 'DONE') < :kept
                """)
                .param("id", id)
                .param("query", query.text())
                .param("format", format.name())
                .param("language", Language.current().tag())
                .param("total", total)
                .param("now", at(Duration.ZERO))
                .param("expires", at(settings.kept()))
                .param("waiting", settings.waiting())
                .param("kept", settings.keptAtMost())
                .update();
        if (asked == 0) throw Refusal.unavailable("export.busy", LATER);
        return id;
    }

    Optional<ExportJob> find(UUID id) {
        return jdbc.sql("""
                select id, query, format, language, status, total, written, attempt, expires_at
                from export_job where id = :id and expires_at > :now
                """)
                .param("id", id)
                .param("now", at(Duration.ZERO))
                .query((row, number) -> new ExportJob(
                        row.getObject("id", UUID.class),
                        row.getString("query"),
                        Format.valueOf(row.getString("format")),
                        row.getString("language"),
                        Status.valueOf(row.getString("status")),
                        row.getInt("total"),
                        row.getInt("written"),
                        row.getInt("attempt"),
                        instant(row.getObject("expires_at", OffsetDateTime.class))))
                .optional();
    }

    /** The oldest that waits, or that nobody works on any more; it is tried so often and then given up. */
    Optional<ExportJob> take() {
        jdbc.sql("""
                with given_up as (
                    update export_job set status = 'FAILED'
                    where status = 'RUNNING' and seen_at < :silent and attempt >= :tries
                    returning id)
                delete from export_piece where job in (select id from given_up)
                """)
                .param("silent", at(settings.silent().negated()))
                .param("tries", TRIES)
                .update();
        return jdbc.sql("""
                update export_job set status = 'RUNNING', attempt = attempt + 1, written = 0, seen_at = :now
                where id = (
                    select id from export_job
                    where (status = 'WAITING' or status = 'RUNNING' and seen_at < :silent) and expires_at > :now
                    order by asked_at, id limit 1 for update skip locked)
                returning id
                """)
                .param("now", at(Duration.ZERO))
                .param("silent", at(settings.silent().negated()))
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** @return false when somebody else has taken the job over */
    boolean progress(ExportJob job, int written) {
        return jdbc.sql("""
                update export_job set written = :written, seen_at = :now
                where id = :id and attempt = :attempt and status = 'RUNNING'
                """)
                        .param("written", written)
                        .param("now", at(Duration.ZERO))
                        .param("id", job.id())
                        .param("attempt", job.attempt())
                        .update()
                == 1;
    }

    void become(ExportJob job, Status status) {
        jdbc.sql("""
                update export_job set status = :status, seen_at = :now
                where id = :id and attempt = :attempt and status = 'RUNNING'
                """)
                .param("status", status.name())
                .param("now", at(Duration.ZERO))
                .param("id", job.id())
                .param("attempt", job.attempt())
                .update();
    }

    /** With their files. */
    int forgetExpired() {
        return jdbc.sql("delete from export_job where expires_at <= :now")
                .param("now", at(Duration.ZERO))
                .update();
    }

    private OffsetDateTime at(Duration later) {
        return clock.instant().plus(later).atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }
}
