package be.socialekaart.fiche.managing;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who manages which fiche. Public: other features give and check it. */
@Repository
public class Managements {
    private final JdbcClient jdbc;
    private final ManagersTold told;
    private final JsonMapper json;

    Managements(JdbcClient jdbc, ManagersTold told, JsonMapper json) {
        this.jdbc = jdbc;
        this.told = told;
        this.json = json;
    }

    @Transactional
    public void give(FicheId fiche, String account, Instant since) {
        int given = jdbc.sql("""
                insert into management (fiche, account, since) values (:fiche, :account, :since)
                on conflict (account, fiche) do nothing
                """)
                .param("fiche", fiche.value())
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
        if (given == 1) told.tell(fiche.value(), since);
    }

    /** @param gained whether the account did not manage the other fiche yet */
    public record Moved(String account, Instant since, boolean gained) {}

    /** Whoever manages the one manages the other instead. */
    @Transactional
    public List<Moved> move(FicheId from, FicheId to, Instant at) {
        List<Moved> moved = jdbc.sql("""
                with going as (delete from management where fiche = :from returning account, since),
                     gained as (
                         insert into management (fiche, account, since) select :to, account, since from going
                         on conflict (account, fiche) do nothing returning account)
                select account, since, exists (select from gained where gained.account = going.account) as gained
                from going order by account
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> new Moved(
                        row.getString("account"), row.getTimestamp("since").toInstant(), row.getBoolean("gained")))
                .list();
        if (!moved.isEmpty()) told.tell(from.value(), at);
        if (moved.stream().anyMatch(Moved::gained)) told.tell(to.value(), at);
        return moved;
    }

    /** As it was before they were moved; whoever was given the fiche since keeps it. */
    @Transactional
    public void moveBack(FicheId from, FicheId to, List<Moved> moved, Instant at) {
        moved.forEach(one -> give(to, one.account(), one.since()));
        int left = jdbc.sql("delete from management where fiche = :from and account = any(:gained)")
                .param("from", from.value())
                .param(
                        "gained",
                        moved.stream().filter(Moved::gained).map(Moved::account).toArray(String[]::new))
                .update();
        if (left > 0) told.tell(from.value(), at);
    }

    /** A fiche that was merged is managed by whoever manages the one that speaks for it. */
    public boolean manages(String account, FicheId fiche) {
        return jdbc.sql(
                        "select exists (select from management where fiche = speaks_for(:fiche) and account = :account)")
                .param("fiche", fiche.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Every coordinator every fiche, a manager the own ones. */
    public boolean mayEdit(CurrentUser user, FicheId fiche) {
        return user.has(Role.COORDINATOR) || user.signedIn() && manages(user.id(), fiche);
    }

    List<ManagedFiche> of(String account) {
        return jdbc.sql("""
                select id, body, changed_at,
                       (select max(cast(field ->> 'confirmedAt' as timestamptz))
                        from jsonb_path_query(provenance, '$.*') as field) as confirmed_at,
                       (select count(*) from proposal join proposal_field using (change)
                        where proposal.fiche = fiche.id and state in ('PENDING', 'IN_REVIEW')) as waiting
                from management join fiche on fiche.id = management.fiche
                where account = :account
                order by lower(body ->> 'name'), id
                """)
                .param("account", account)
                .query((row, number) -> new ManagedFiche(
                        row.getObject("id", UUID.class),
                        body(row).path("name").asString(""),
                        Standing.on(Standing.today(), new FicheValues(body(row)))
                                .status(),
                        row.getTimestamp("changed_at").toInstant(),
                        moment(row.getTimestamp("confirmed_at")),
                        row.getInt("waiting")))
                .list();
    }

    private JsonNode body(ResultSet row) throws SQLException {
        return json.readTree(row.getString("body"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
