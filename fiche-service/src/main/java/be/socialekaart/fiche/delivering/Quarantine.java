package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.recognitions.Recognition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Puts a record aside that came in well and that its fiche cannot take: it stands among the problems of the delivery that
 * brought it. Public: that shows only when the record is followed up.
 */
@Repository
public class Quarantine {
    private final JdbcClient jdbc;

    Quarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A record that the delivery does not name, because it is gone, gets a line before the first.
     *
     * @param reason the key of a message, or words
     */
    public void add(Recognition record, String reason) {
        jdbc.sql("""
                with brought as (
                    select delivery.id as delivery, held.id as record,
                           coalesce(held.line, (select least(min(line.line), 1) - 1 from delivery_line line
                                                where line.delivery = delivery.id)) as line
                    from recognition_record held
                    join recognition_version version using (source, id, version)
                    join delivery on delivery.id = coalesce(
                        (select id from delivery news where news.id = held.pending), version.delivery)
                    where held.source = :source and held.id = :id
                ), aside as (
                    insert into delivery_line (delivery, line, record, reason)
                    select delivery, line, record, :reason from brought
                    on conflict do nothing
                    returning delivery
                )
                update delivery set quarantined = quarantined + 1 where id in (select delivery from aside)
                """)
                .param("source", record.source())
                .param("id", record.id())
                .param("reason", reason)
                .update();
    }
}
