package be.socialekaart.fiche.proposing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.proposing.ProposedChange.Field;
import be.socialekaart.fiche.proposing.ProposedChange.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The changes that were taken in. Public: pages and API show them; {@link Proposing} and {@link Progress} write them. */
@Repository
public class Proposals {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Proposals(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<ProposedChange> find(UUID change) {
        return jdbc.sql("""
                select change, number, fiche, base_version, kind, origin, proposed_by, channel, at, reason, undoes
                from proposal where change = :change
                """).param("change", change).query(this::proposal).optional();
    }

    /** What was proposed about a fiche, newest first. */
    public List<ProposedChange> of(FicheId fiche, int atMost) {
        return jdbc.sql("""
                select change, number, fiche, base_version, kind, origin, proposed_by, channel, at, reason, undoes
                from proposal where fiche = :fiche and origin <> 'SOURCE'
                order by at desc, number desc limit :atMost
                """)
                .param("fiche", fiche.value())
                .param("atMost", atMost)
                .query(this::proposal)
                .list();
    }

    /** Whether a source asks the very same already, and nobody decided about it yet. */
    public boolean isAsked(FicheId fiche, String source, List<FieldChange> changes) {
        ObjectNode wanted = json.createObjectNode();
        changes.forEach(change -> wanted.set(change.path(), change.to()));
        return jdbc.sql("""
                select exists (select from proposal where fiche = :fiche and origin = 'SOURCE' and proposed_by = :source
                               and (select jsonb_object_agg(path, to_value) from proposal_field field
                                    where field.change = proposal.change and state in ('PENDING', 'IN_REVIEW'))
                                   = cast(:wanted as jsonb))
                """)
                .param("fiche", fiche.value())
                .param("source", source)
                .param("wanted", wanted.toString())
                .query(Boolean.class)
                .single();
    }

    /** The counter's row stays locked until the commit: numbers have no gaps, and a rolled back one is given again. */
    public String nextNumber(Instant at) {
        int year = at.atZone(BRUSSELS).getYear();
        int last = jdbc.sql("""
                insert into proposal_number (year, last) values (:year, 1)
                on conflict (year) do update set last = proposal_number.last + 1
                returning last
                """).param("year", year).query(Integer.class).single();
        return "W-%d-%06d".formatted(year, last);
    }

    ProposedChange add(Submission submission, Draft draft) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ProposedChange taken = new ProposedChange(
                submission.change(),
                nextNumber(at),
                submission.fiche(),
                draft.baseVersion(),
                submission.kind(),
                submission.by(),
                at,
                submission.reason(),
                submission.undoes(),
                draft.changes().stream().map(Field::taken).toList());
        insert(taken, submission.campaign());
        for (int position = 0; position < taken.fields().size(); position++) {
            insert(taken.change(), position, taken.fields().get(position).change());
        }
        return taken;
    }

    private void insert(ProposedChange taken, @Nullable UUID campaign) {
        jdbc.sql("""
                insert into proposal (change, number, fiche, base_version, kind, origin, proposed_by, channel, at, reason, undoes,
                                      campaign)
                values (:change, :number, :fiche, :baseVersion, :kind, :origin, :proposedBy, :channel, :at, :reason, :undoes,
                        :campaign)
                """)
                .param("change", taken.change())
                .param("number", taken.number())
                .param("fiche", taken.fiche().value())
                .param("baseVersion", taken.baseVersion())
                .param("kind", taken.kind().name())
                .param("origin", taken.by().origin().name())
                .param("proposedBy", taken.by().account())
                .param("channel", taken.by().channel().name())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("reason", taken.reason())
                .param("undoes", taken.undoes())
                .param("campaign", campaign)
                .update();
    }

    private void insert(UUID change, int position, FieldChange field) {
        jdbc.sql("""
                insert into proposal_field (change, position, path, from_value, to_value)
                values (:change, :position, :path, cast(:from as jsonb), cast(:to as jsonb))
                """)
                .param("change", change)
                .param("position", position)
                .param("path", field.path())
                .param("from", text(field.from()))
                .param("to", text(field.to()))
                .update();
    }

    private ProposedChange proposal(ResultSet row, int number) throws SQLException {
        UUID change = row.getObject("change", UUID.class);
        return new ProposedChange(
                change,
                row.getString("number"),
                new FicheId(row.getObject("fiche", UUID.class)),
                row.getInt("base_version"),
                Submission.Kind.valueOf(row.getString("kind")),
                new Proposer(
                        Origin.valueOf(row.getString("origin")),
                        row.getString("proposed_by"),
                        Channel.valueOf(row.getString("channel"))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("undoes", Integer.class),
                fields(change));
    }

    private List<Field> fields(UUID change) {
        return jdbc.sql("""
                select path, from_value, to_value, state, outcome, value, reason
                from proposal_field where change = :change order by position
                """).param("change", change).query(this::field).list();
    }

    private Field field(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Field(
                new FieldChange(row.getString("path"), node(row, "from_value"), node(row, "to_value")),
                State.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                node(row, "value"),
                row.getString("reason"));
    }

    private @Nullable JsonNode node(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : json.readTree(text);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.toString();
    }
}
