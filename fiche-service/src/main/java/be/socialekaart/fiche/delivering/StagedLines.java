package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.parsing.Line;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.RecordRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a delivery as they came in, each held to the rules of a record; those that broke one stay with the reason. */
@Repository
class StagedLines {
    private static final int LONGEST_REASON = 500;

    /** No record has a longer one, and the index holds no row of many kilobytes. */
    private static final int LONGEST_ID = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StagedLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Problem(int line, String reason) {}

    void add(UUID delivery, String source, List<Line> lines) {
        jdbc.sql("""
                insert into delivery_line (delivery, line, record, version, body, reason)
                select :delivery, line, record, version, body, reason
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (line int, record text, version timestamptz, body jsonb, reason text)
                """)
                .param("delivery", delivery)
                .param(
                        "rows",
                        json.writeValueAsString(
                                lines.stream().map(line -> row(source, line)).toList()))
                .update();
    }

    List<Problem> problems(UUID delivery, int most) {
        return jdbc.sql("""
                select line, reason from delivery_line where delivery = :delivery and reason is not null
                order by line limit :most
                """)
                .param("delivery", delivery)
                .param("most", most)
                .query(Problem.class)
                .list();
    }

    /** What was compared, or will never be, is no longer needed; what is wrong stays to be read. */
    void forgetGood(UUID delivery) {
        jdbc.sql("delete from delivery_line where delivery = :delivery and reason is null")
                .param("delivery", delivery)
                .update();
    }

    private record Row(
            int line,
            @Nullable String record,
            @Nullable Instant version,
            @Nullable JsonNode body,
            @Nullable String reason) {}

    private static Row row(String source, Line line) {
        if (line.record() == null) return broken(line.number(), line.id(), line.reason());
        RecordRules.Judged judged = RecordRules.judge(source, line.record());
        Recognition good = judged.recognition();
        return good == null
                ? broken(line.number(), line.record().path("id").asString(null), judged.reason())
                : new Row(line.number(), good.id(), good.version(), good.body(), null);
    }

    private static Row broken(int line, @Nullable String id, String reason) {
        String known = id == null ? null : shortened(id.replaceAll("\\p{Cntrl}", ""), LONGEST_ID);
        return new Row(line, known, null, null, shortened(reason, LONGEST_REASON));
    }

    /** Never half a character. */
    private static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
