package be.socialekaart.mailer.contacting;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.contacting.PersonalLink.Opened;
import be.socialekaart.mailer.contacting.PersonalLink.Standing;
import be.socialekaart.web.secrets.KeyedDigest;
import be.socialekaart.web.secrets.SecretCodes;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The personal links. A code is made when a mail is written and stored nowhere; a forged one is that of nobody. */
@Repository
public class PersonalLinks {

    /** Longer than the ladder: whoever finds the mail late can still answer before somebody calls. */
    private static final Duration LIFETIME = Duration.ofDays(90);

    private static final Duration BETWEEN_RENEWALS = Duration.ofHours(1);
    private static final String LINK =
            "select id, contact, account, generation, expires_at from personal_link where id = :id";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecretCodes codes;
    private final String publicUrl;

    PersonalLinks(JdbcClient jdbc, Clock clock, MailerSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.codes = new SecretCodes(new KeyedDigest(settings.hashKey()), "upkeep-link");
        this.publicUrl = settings.publicUrl();
    }

    /** The same person is asked again by the same link, and it lasts from the last mail on. */
    UUID of(UUID contact, String account) {
        UUID id = UUID.nameUUIDFromBytes(("link:" + contact + ":" + account).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                        insert into personal_link (id, contact, account, expires_at)
                        values (:id, :contact, :account, :expires)
                        on conflict (id) do update set expires_at = excluded.expires_at
                        """)
                .param("id", id)
                .param("contact", contact)
                .param("account", account)
                .param("expires", Timestamp.from(clock.instant().plus(LIFETIME)))
                .update();
        return id;
    }

    Optional<PersonalLink> find(UUID id) {
        return jdbc.sql(LINK).param("id", id).query(PersonalLink.class).optional();
    }

    String url(PersonalLink link) {
        return publicUrl + "/actualiseren/" + codes.code(link.id(), link.generation());
    }

    public Optional<Opened> open(String code) {
        return SecretCodes.idIn(code).flatMap(this::find).flatMap(link -> standing(code, link));
    }

    /** Replaces the link by a new one; empty when that was done a moment ago. */
    Optional<PersonalLink> renew(UUID id) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update personal_link
                        set generation = generation + 1, expires_at = :expires, renewed_at = :now
                        where id = :id and (renewed_at is null or renewed_at < :before)
                        returning id, contact, account, generation, expires_at
                        """)
                .param("expires", Timestamp.from(now.plus(LIFETIME)))
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(BETWEEN_RENEWALS)))
                .param("id", id)
                .query(PersonalLink.class)
                .optional();
    }

    private Optional<Opened> standing(String code, PersonalLink link) {
        if (codes.isCode(code, link.id(), link.generation())) {
            boolean expired = !link.expiresAt().isAfter(clock.instant());
            return Optional.of(new Opened(link, expired ? Standing.EXPIRED : Standing.VALID));
        }
        boolean replaced =
                IntStream.range(1, link.generation()).anyMatch(generation -> codes.isCode(code, link.id(), generation));
        return replaced ? Optional.of(new Opened(link, Standing.REPLACED)) : Optional.empty();
    }
}
