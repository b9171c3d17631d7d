package be.socialekaart.notifications.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All inboxes. Every reading and marking names the account, so that nobody reaches another's. */
@Repository
public class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item that is there already stays as it is: news may come twice. */
    public void add(Item item) {
        jdbc.sql("""
                        insert into notification
                          (id, account, about, review, change, number, fiche, region, kind, mail, at)
                        values (:id, :account, :about, :review, :change, :number, :fiche, :region, :kind, :mail, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", item.id())
                .param("account", item.account())
                .param("about", item.about().name())
                .param("review", item.review())
                .param("change", item.change())
                .param("number", item.number())
                .param("fiche", item.fiche())
                .param("region", item.region())
                .param("kind", item.kind())
                .param("mail", item.mail())
                .param("at", Timestamp.from(item.at()))
                .update();
    }

    /** What was told about this case before that moment needs nobody any more, nor a mail. */
    public void settle(UUID review, Instant at) {
        jdbc.sql("""
                        update notification set settled_at = :at
                         where review = :review and at <= :at and settled_at is null
                        """).param("review", review).param("at", Timestamp.from(at)).update();
    }

    List<InboxRow> page(String account, Cursor after, int size) {
        return jdbc.sql("""
                        select n.id, n.about, n.review, n.change, n.number, n.fiche, f.name as fiche_name, n.region, n.kind,
                               n.at, n.read_at, n.settled_at
                          from notification n left join fiche_name f on f.fiche = n.fiche
                         where n.account = :account
                           and ((n.read_at is not null) > :read
                                or ((n.read_at is not null) = :read and (n.at, n.id) < (:at, :id)))
                         order by n.read_at is not null, n.at desc, n.id desc
                         limit :size
                        """)
                .param("account", account)
                .param("read", after.read())
                .param("at", Timestamp.from(after.at()))
                .param("id", after.id())
                .param("size", size)
                .query(InboxRow.class)
                .list();
    }

    int unread(String account) {
        return jdbc.sql("select count(*) from notification where account = :account and read_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Whether there is such an item in this inbox. */
    boolean markRead(String account, UUID id, Instant now) {
        return jdbc.sql("""
                                update notification set read_at = coalesce(read_at, :now)
                                 where account = :account and id = :id
                                """)
                        .param("account", account)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void markAllRead(String account, Instant now) {
        jdbc.sql("update notification set read_at = :now where account = :account and read_at is null")
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }
}
