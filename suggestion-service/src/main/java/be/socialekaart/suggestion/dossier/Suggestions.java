package be.socialekaart.suggestion.dossier;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.suggestion.dossier.Suggestion.Course;
import be.socialekaart.suggestion.dossier.Suggestion.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every suggestion with its fields. */
@Repository
class Suggestions {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Suggestions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Suggestion> find(SuggestionId id) {
        return select(id, "");
    }

    /** Locks the row, so that events about one suggestion are written in the order of what happened. */
    Optional<Suggestion> lock(SuggestionId id) {
        return select(id, "for update");
    }

    /** The counter's row stays locked until the commit: numbers have no gaps, and a rolled back one is given again. */
    String nextNumber(int year) {
        int last = jdbc.sql("""
                insert into number_series (year, last) values (:year, 1)
                on conflict (year) do update set last = number_series.last + 1
                returning last""").param("year", year).query(Integer.class).single();
        return "S-%d-%06d".formatted(year, last);
    }

    void add(Suggestion suggestion) {
        Proposal proposal = suggestion.proposal();
        jdbc.sql("""
                insert into suggestion (id, number, generation, fiche, fiche_name, base_version, held, status,
                                        submitted_at, heard_at)
                values (:id, :number, :generation, :fiche, :ficheName, :baseVersion, :held, :status,
                        :submittedAt, :heardAt)""")
                .param("id", suggestion.id().value())
                .param("number", suggestion.number())
                .param("generation", suggestion.generation())
                .param("fiche", proposal.fiche())
                .param("ficheName", proposal.ficheName())
                .param("baseVersion", proposal.baseVersion())
                .param("held", suggestion.held())
                .param("status", suggestion.status().name())
                .param("submittedAt", Timestamp.from(suggestion.submittedAt()))
                .param("heardAt", Timestamp.from(suggestion.heardAt()))
                .update();
        for (int position = 0; position < proposal.changes().size(); position++) {
            addField(suggestion.id(), position, proposal.changes().get(position));
        }
    }

    private void addField(SuggestionId id, int position, FieldChange change) {
        jdbc.sql("""
                insert into suggestion_field (suggestion, path, position, from_value, to_value)
                values (:id, :path, :position, cast(:from as jsonb), cast(:to as jsonb))""")
                .param("id", id.value())
                .param("path", change.path())
                .param("position", position)
                .param("from", text(change.from()))
                .param("to", text(change.to()))
                .update();
    }

    void save(Suggestion suggestion) {
        jdbc.sql("""
                update suggestion
                   set status = :status, heard_at = :heardAt,
                       ended_at = case when :ended then coalesce(ended_at, :now) end
                 where id = :id""")
                .param("id", suggestion.id().value())
                .param("status", suggestion.status().name())
                .param("heardAt", Timestamp.from(suggestion.heardAt()))
                .param("ended", suggestion.status().isEnd())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        suggestion.outcomes().forEach(outcome -> saveOutcome(suggestion.id(), outcome));
    }

    private void saveOutcome(SuggestionId id, FieldOutcome outcome) {
        jdbc.sql("""
                update suggestion_field
                   set outcome = :outcome, value = cast(:value as jsonb), reason = :reason
                 where suggestion = :id and path = :path""")
                .param("id", id.value())
                .param("path", outcome.path())
                .param("outcome", outcome.outcome().name())
                .param("value", text(outcome.value()))
                .param("reason", outcome.reason())
                .update();
    }

    private Optional<Suggestion> select(SuggestionId id, String lock) {
        return jdbc.sql("""
                select number, generation, fiche, fiche_name, base_version, held, status, submitted_at, heard_at
                  from suggestion where id = :id\s""" + lock)
                .param("id", id.value())
                .query((row, number) -> read(id, row))
                .optional();
    }

    private Suggestion read(SuggestionId id, ResultSet row) throws SQLException {
        Identity identity = new Identity(id, row.getString("number"), row.getInt("generation"), row.getBoolean("held"));
        List<FieldRow> fields = fields(id);
        Proposal proposal = new Proposal(
                row.getObject("fiche", UUID.class),
                row.getString("fiche_name"),
                row.getInt("base_version"),
                fields.stream().map(FieldRow::change).toList());
        Course course = new Course(
                SuggestionStatus.valueOf(row.getString("status")),
                instant(row, "heard_at"),
                fields.stream()
                        .flatMap(field -> Optional.ofNullable(field.outcome()).stream())
                        .toList());
        return new Suggestion(identity, proposal, instant(row, "submitted_at"), course);
    }

    private List<FieldRow> fields(SuggestionId id) {
        return jdbc.sql("""
                select path, from_value, to_value, outcome, value, reason
                  from suggestion_field where suggestion = :id order by position""")
                .param("id", id.value())
                .query((row, number) -> new FieldRow(
                        new FieldChange(row.getString("path"), node(row, "from_value"), node(row, "to_value")),
                        outcome(row)))
                .list();
    }

    private @Nullable FieldOutcome outcome(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new FieldOutcome(
                        row.getString("path"), Outcome.valueOf(outcome), node(row, "value"), row.getString("reason"));
    }

    private @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : json.writeValueAsString(value);
    }

    private @Nullable JsonNode node(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : json.readTree(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private record FieldRow(FieldChange change, @Nullable FieldOutcome outcome) {}
}
