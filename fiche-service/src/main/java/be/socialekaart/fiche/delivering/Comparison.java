package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Counts;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * A delivery beside what is held of its source, in statements over whole tables: the size of a delivery is no concern of
 * the memory. First every line gets a verdict, then it is counted, then it may be taken over.
 */
@Repository
class Comparison {
    private static final String HOLDS = "not gone and body ->> 'status' not in ('WITHDRAWN', 'ENDED', 'EXPIRED')";

    /** Records that this snapshot does not name, and that nobody delivered since. A broken line names its record too. */
    private static final String MISSING = """
            source = :source and not gone and delivered_at <= :at and :kind = 'SNAPSHOT'
            and not exists (select from delivery_line line where line.delivery = :delivery and line.record = id)
            """;

    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two deliveries of one source are never compared at once, whichever instance does it. */
    void hold(String source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('recognitions of ' || :source, 0))")
                .param("source", source)
                .query((row, number) -> true)
                .single();
    }

    void judge(Delivery delivery) {
        completeEnds(delivery);
        quarantineReusedVersions(delivery);
        about(delivery, """
                update delivery_line
                set verdict = judged.verdict
                from (select line.line,
                             case when row_number() over (partition by line.record
                                                          order by line.version desc, line.line desc) > 1 then 'UNCHANGED'
                                  when held.id is null then 'NEW'
                                  when line.version < held.version then 'UNCHANGED'
                                  when held.gone or held.refused or line.digest <> held.digest then 'CHANGED'
                                  when line.version > held.version then 'RENEWED'
                                  else 'UNCHANGED' end as verdict
                      from delivery_line line
                      left join recognition_record held on held.source = :source and held.id = line.record
                      where line.delivery = :delivery and line.reason is null) judged
                where delivery_line.delivery = :delivery and delivery_line.line = judged.line
                """).update();
    }

    /** An end that says no more than which record ended: the rest is what we hold of it. */
    private void completeEnds(Delivery delivery) {
        about(delivery, """
                update delivery_line line
                set body = held.body || line.body
                from recognition_record held
                where line.delivery = :delivery and line.body -> 'number' is null
                  and held.source = :source and held.id = line.record
                """).update();
        about(delivery, """
                update delivery_line
                set reason = 'delivery.line.endsUnknown', body = null
                where delivery = :delivery and reason is null and body -> 'number' is null
                """).update();
    }

    private void quarantineReusedVersions(Delivery delivery) {
        about(delivery, """
                update delivery_line line
                set reason = 'delivery.line.sameVersion', body = null
                from recognition_record held
                where line.delivery = :delivery and line.reason is null and held.source = :source
                  and held.id = line.record and held.version = line.version and held.digest <> line.digest
                  and not held.gone
                """).update();
    }

    Counts count(Delivery delivery) {
        return about(delivery, """
                select count(*) as read,
                       count(*) filter (where reason is null and verdict in ('UNCHANGED', 'RENEWED')) as unchanged,
                       count(*) filter (where reason is null and verdict = 'CHANGED') as changed,
                       count(*) filter (where reason is null and verdict = 'NEW') as added,
                       (select count(*) from recognition_record where %s) as gone,
                       count(*) filter (where reason is not null) as quarantined
                from delivery_line where delivery = :delivery
                """.formatted(MISSING)).query(Counts.class).single();
    }

    /** How many that still hold it would end. */
    int ending(Delivery delivery) {
        return about(delivery, """
                select (select count(*) from recognition_record where %s and %s)
                     + (select count(*)
                        from delivery_line line
                        join (select id, source from recognition_record where %s) held
                          on held.source = :source and held.id = line.record
                        where line.delivery = :delivery and line.verdict = 'CHANGED' and line.reason is null
                          and line.body ->> 'status' in ('WITHDRAWN', 'ENDED', 'EXPIRED'))
                """.formatted(MISSING, HOLDS, HOLDS))
                .query(Integer.class)
                .single();
    }

    /** What would end, for a person to judge whether that can be so. */
    List<Ending> endingSample(Delivery delivery, int most) {
        return about(delivery, """
                select id, body ->> 'number' as number,
                       coalesce(body #>> '{establishments,0,name}', body ->> 'holderName', '') as name
                from recognition_record
                where source = :source and %s
                  and ((:kind = 'SNAPSHOT' and delivered_at <= :at and not exists (
                            select from delivery_line line where line.delivery = :delivery and line.record = id))
                       or exists (select from delivery_line line
                                  where line.delivery = :delivery and line.record = recognition_record.id
                                    and line.verdict = 'CHANGED'
                                    and line.body ->> 'status' in ('WITHDRAWN', 'ENDED', 'EXPIRED')))
                order by name, id limit :most
                """.formatted(HOLDS))
                .param("most", most)
                .query(Ending.class)
                .list();
    }

    record Ending(String id, String number, String name) {}

    int holding(Delivery delivery) {
        return about(delivery, "select count(*) from recognition_record where source = :source and " + HOLDS)
                .query(Integer.class)
                .single();
    }

    void takeOver(Delivery delivery) {
        about(delivery, """
                update recognition_record
                set gone = true, line = null, pending = :delivery, try_at = now(), tries = 0
                where\s""" + MISSING).update();
        about(delivery, """
                insert into recognition_record (source, id, version, body, line, delivered_at, pending, try_at)
                select :source, record, version, body, line, :at, :delivery, now()
                from delivery_line
                where delivery = :delivery and reason is null and verdict = 'NEW'
                """).update();
        about(delivery, """
                update recognition_record held
                set version = line.version, body = line.body, line = line.line, gone = false, tries = 0, refused = false,
                    pending = case line.verdict when 'CHANGED' then :delivery else pending end,
                    try_at = case line.verdict when 'CHANGED' then now() else try_at end
                from delivery_line line
                where line.delivery = :delivery and line.reason is null and line.verdict in ('CHANGED', 'RENEWED')
                  and held.source = :source and held.id = line.record
                """).update();
        about(delivery, """
                update recognition_record held
                set delivered_at = greatest(delivered_at, :at)
                where held.source = :source
                  and exists (select from delivery_line line where line.delivery = :delivery and line.record = held.id)
                """).update();
        remember(delivery);
    }

    /** Every version that was ever seen, also one that came late. */
    private void remember(Delivery delivery) {
        about(delivery, """
                insert into recognition_version (source, id, version, body, delivery)
                select distinct on (record, version) :source, record, version, body, :delivery
                from delivery_line
                where delivery = :delivery and reason is null
                order by record, version, line desc
                on conflict do nothing
                """).update();
    }

    private StatementSpec about(Delivery delivery, String sql) {
        return jdbc.sql(sql)
                .param("delivery", delivery.id())
                .param("source", delivery.source())
                .param("kind", delivery.kind().name())
                .param("at", delivery.receivedAt().atOffset(ZoneOffset.UTC));
    }
}
