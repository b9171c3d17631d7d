package be.socialekaart.gateway.signin;

import be.socialekaart.gateway.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The life of a one-time link: asked for, made when its mail is rendered, used once or expired. Only a hash of the link is
 * kept. A mail that is rendered again replaces the link of the mail before.
 */
@Repository
class SignIns {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more question for that address; true while there are not too many. */
    boolean mayAsk(String address, int most) {
        byte[] hash = Secrets.hash(address);
        jdbc.sql("insert into sign_in_attempt (address_hash, asked_at) values (:hash, :now)")
                .param("hash", hash)
                .param("now", at(clock.instant()))
                .update();
        return jdbc.sql("select count(*) from sign_in_attempt where address_hash = :hash and asked_at > :since")
                        .param("hash", hash)
                        .param("since", at(clock.instant().minus(LIFETIME)))
                        .query(Integer.class)
                        .single()
                <= most;
    }

    void ask(UUID request, String account, ReturnPath back) {
        jdbc.sql("""
                        insert into sign_in (request, account, return_to, asked_at)
                        values (:request, :account, :back, :now)
                        """)
                .param("request", request)
                .param("account", account)
                .param("back", back.path())
                .param("now", at(clock.instant()))
                .update();
    }

    /** Makes the secret of the link; empty when there was no such question or its link has been used. */
    Optional<String> link(UUID request, String account) {
        String secret = Secrets.random();
        int rows = jdbc.sql("""
                        update sign_in set link_hash = :hash, expires_at = :expires
                        where request = :request and account = :account and used_at is null and asked_at > :since
                        """)
                .param("hash", Secrets.hash(secret))
                .param("expires", at(clock.instant().plus(LIFETIME)))
                .param("request", request)
                .param("account", account)
                .param("since", at(clock.instant().minus(KEPT)))
                .update();
        return rows == 1 ? Optional.of(secret) : Optional.empty();
    }

    boolean works(String secret) {
        return jdbc.sql("""
                        select count(*) from sign_in
                        where link_hash = :hash and used_at is null and expires_at > :now
                        """)
                        .param("hash", Secrets.hash(secret))
                        .param("now", at(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Uses the link up. Of two that try at once, one gets in. */
    Optional<Used> use(String secret) {
        return jdbc.sql("""
                        update sign_in set used_at = :now
                        where link_hash = :hash and used_at is null and expires_at > :now
                        returning account, return_to
                        """)
                .param("hash", Secrets.hash(secret))
                .param("now", at(clock.instant()))
                .query(Used.class)
                .optional();
    }

    void forgetOld() {
        Timestamp old = at(clock.instant().minus(KEPT));
        jdbc.sql("delete from sign_in where asked_at < :old").param("old", old).update();
        jdbc.sql("delete from sign_in_attempt where asked_at < :old")
                .param("old", old)
                .update();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    record Used(String account, String returnTo) {}
}
