package be.socialekaart.gateway.programs;

import be.socialekaart.gateway.Secrets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programs that may ask for a token. Their secrets are long and random, so a plain hash keeps them. */
@Repository
class Clients {

    private final JdbcClient jdbc;

    Clients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the account for which this client acts, if the secret is right. */
    Optional<String> account(String client, String secret) {
        return jdbc.sql("select account, secret_hash from client where id = :id")
                .param("id", client)
                .query(Row.class)
                .optional()
                .filter(row -> MessageDigest.isEqual(row.secretHash, Secrets.hash(secret)))
                .map(Row::account);
    }

    void add(String client, String account, String secret) {
        jdbc.sql("""
                        insert into client (id, account, secret_hash) values (:id, :account, :hash)
                        on conflict (id) do nothing
                        """)
                .param("id", client)
                .param("account", account)
                .param("hash", Secrets.hash(secret))
                .update();
    }

    private record Row(String account, byte[] secretHash) {}
}
