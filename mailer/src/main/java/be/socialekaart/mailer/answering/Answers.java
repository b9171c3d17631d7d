package be.socialekaart.mailer.answering;

import be.socialekaart.fields.asking.Block;
import be.socialekaart.mailer.contacting.PersonalLink;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered, block by block: who said it holds, and when. The corrections themselves are the register's. */
@Repository
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonalLink link, UUID fiche, Map<Block, Choice> choices, Instant at) {
        choices.forEach((block, choice) -> jdbc.sql("""
                        insert into answer (id, contact, fiche, account, block, choice, answered_at)
                        values (:id, :contact, :fiche, :account, :block, :choice, :at)
                        on conflict (contact, fiche, account, block) do update
                        set choice = excluded.choice, answered_at = excluded.answered_at
                        """)
                .param("id", UUID.randomUUID())
                .param("contact", link.contact())
                .param("fiche", fiche)
                .param("account", link.account())
                .param("block", block.name())
                .param("choice", choice.name())
                .param("at", Timestamp.from(at))
                .update());
    }
}
