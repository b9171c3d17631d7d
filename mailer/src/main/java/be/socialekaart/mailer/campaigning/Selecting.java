package be.socialekaart.mailer.campaigning;

import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.mailer.campaigning.Selection.Addressee;
import be.socialekaart.mailer.campaigning.Selection.Chosen;
import be.socialekaart.mailer.campaigning.Selection.LeftOut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Chooses whom to ask, from the copies of the register. A fiche is asked of one manager; one mail for all of somebody's. */
@Repository
class Selecting {

    /** Every fiche within the filter, with what is decided about it. */
    private static final String JUDGED = """
            with judged as (
              select fiche.id, fiche.name, fiche.confirmed_at, managed.accounts,
                     case when fiche.status <> 'ACTIVE' then 'CLOSED'
                          when exists (select 1 from contact_fiche asked join contact on contact.id = asked.contact
                                       where asked.fiche = fiche.id and asked.state in ('OPEN', 'UNSURE')
                                         and contact.closed_at is null) then 'ASKED'
                          when fiche.confirmed_at is null or fiche.confirmed_at > :before then 'RECENT'
                          when coalesce(cardinality(managed.accounts), 0) = 0 then 'NO_MANAGER'
                          else 'CHOSEN' end as fate
              from fiche_copy fiche left join management_copy managed on managed.fiche = fiche.id
              where (cast(:region as text) is null or fiche.region = :region)
                and (cast(:rubrieken as text[]) is null or fiche.rubrieken && cast(:rubrieken as text[])))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Selecting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Selection select(Criteria criteria) {
        List<Addressee> all = byManager(chosen(criteria));
        List<Addressee> asked = all.stream().limit(criteria.most()).toList();
        return new Selection(criteria, asked, all.size() - asked.size(), leftOut(criteria));
    }

    private List<Chosen> chosen(Criteria criteria) {
        return filtered("""
                        select id, name, accounts, confirmed_at from judged where fate = 'CHOSEN'
                        order by confirmed_at, id
                        """, criteria).query(Selecting::chosen).list();
    }

    /** In the order in which their oldest fiche comes. */
    private static List<Addressee> byManager(List<Chosen> fiches) {
        Map<String, List<Chosen>> byManager = new LinkedHashMap<>();
        fiches.forEach(fiche -> byManager
                .computeIfAbsent(fiche.managers().getFirst(), manager -> new ArrayList<>())
                .add(fiche));
        return byManager.entrySet().stream()
                .map(entry -> new Addressee(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Map<LeftOut, Integer> leftOut(Criteria criteria) {
        Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
        filtered("select fate, count(*) as number from judged where fate <> 'CHOSEN' group by fate", criteria)
                .query((row, line) -> counts.put(LeftOut.valueOf(row.getString("fate")), row.getInt("number")))
                .list();
        return counts;
    }

    private StatementSpec filtered(String what, Criteria criteria) {
        Instant before = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(criteria.months())
                .toInstant();
        return jdbc.sql(JUDGED + what)
                .param("before", Timestamp.from(before))
                .param("region", criteria.region())
                .param("rubrieken", criteria.rubriek() == null ? null : within(criteria.rubriek()));
    }

    /** The rubriek and all below it, by everything they are known by. */
    private static String[] within(String code) {
        Rubrieken tree = Rubrieken.load();
        return tree.byCode(code).stream()
                .flatMap(tree::within)
                .flatMap(rubriek -> tree.keysOf(rubriek).stream())
                .toArray(String[]::new);
    }

    private static Chosen chosen(ResultSet row, int number) throws SQLException {
        List<String> managers = List.of((String[]) row.getArray("accounts").getArray());
        return new Chosen(
                row.getObject("id", UUID.class),
                row.getString("name"),
                managers.stream().sorted().toList(),
                row.getTimestamp("confirmed_at").toInstant());
    }
}
