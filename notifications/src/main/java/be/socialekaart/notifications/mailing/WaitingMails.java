package be.socialekaart.notifications.mailing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What accounts were not mailed about yet, and when they last were. */
@Repository
class WaitingMails {

    private final JdbcClient jdbc;

    WaitingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the account was not mailed since then. Holds the account's row, so that nobody else mails meanwhile. */
    boolean mayMail(String account, Instant since) {
        jdbc.sql("insert into account_mail (account) values (:account) on conflict do nothing")
                .param("account", account)
                .update();
        return jdbc.sql("""
                        select mailed_at is null or mailed_at <= :since from account_mail
                         where account = :account for update
                        """)
                .param("account", account)
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** Newest first; not what is settled, read, or of a kind that the account does not want mails about. */
    List<Waiting> of(String account) {
        return jdbc.sql("""
                        select n.id, n.about, n.review, n.change, n.fiche, n.mail from notification n
                         where n.account = :account and n.mail is not null
                           and n.mailed_at is null and n.settled_at is null and n.read_at is null
                           and not exists (select from mail_unwanted u
                                            where u.account = n.account and u.about = n.about)
                         order by n.at desc, n.id
                        """).param("account", account).query(Waiting.class).list();
    }

    void mailed(String account, Instant now) {
        jdbc.sql("update notification set mailed_at = :now where account = :account and mailed_at is null")
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("update account_mail set mailed_at = :now where account = :account")
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Accounts for which something may wait. */
    List<String> accounts() {
        return jdbc.sql("""
                        select distinct account from notification
                         where mail is not null and mailed_at is null and settled_at is null and read_at is null
                        """).query(String.class).list();
    }
}
