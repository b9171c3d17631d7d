package be.socialekaart.workflow.casefile;

import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases by what a queue filters on, the one that is due first on top; pages by position, so nothing is skipped. */
@Repository
public class CaseSearch {

    /** Served by the viewer, by the viewer's team, in the viewer's hands, or overdue: then it is everybody's. */
    private static final String IN_VIEW = """
            (claimed_by = :viewer or overdue
             or exists (select 1 from region_coordinator s where s.region = review.region and s.coordinator = :viewer)
             or exists (select 1 from coordinator c where c.id = :viewer and c.in_team)
                and not exists (select 1 from region_coordinator s where s.region = review.region))""";

    private final JdbcClient database;

    CaseSearch(JdbcClient database) {
        this.database = database;
    }

    /** One more than asked for, when there is more. */
    public List<CaseFile> find(Criteria wanted, @Nullable Position after, int size) {
        List<String> conditions = new ArrayList<>(wanted.conditions());
        Map<String, Object> values = new HashMap<>(wanted.values());
        if (after != null) {
            conditions.add("(due_at, id) > (:dueAt, :id)");
            values.put("dueAt", Columns.moment(after.dueAt()));
            values.put("id", after.id());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return database.sql("select " + CaseRow.COLUMNS + " from review" + where + " order by due_at, id limit :size")
                .params(values)
                .param("size", size + 1)
                .query(CaseRow::read)
                .list();
    }

    public int count(Criteria wanted) {
        List<String> conditions = wanted.conditions();
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return database.sql("select count(*) from review" + where)
                .params(wanted.values())
                .query(Integer.class)
                .single();
    }

    /** Where a page ends; as text it travels in an address. */
    public record Position(Instant dueAt, UUID id) {
        public static Position of(CaseFile file) {
            return new Position(file.desk().dueAt(), file.id());
        }

        public static Position valueOf(String text) {
            String[] parts = text.split("_", 2);
            if (parts.length != 2) throw new IllegalArgumentException("Not a position: " + text);
            return new Position(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return dueAt.toEpochMilli() + "_" + id;
        }
    }

    /**
     * What is wanted; null means that it does not matter.
     *
     * @param statuses any of these; empty for all
     * @param number the full number, or its last digits as people say them over the phone
     * @param viewer the own view of this account
     */
    public record Criteria(
            Set<Status> statuses,
            @Nullable String region,
            @Nullable UUID fiche,
            @Nullable String number,
            @Nullable String claimedBy,
            @Nullable String viewer) {

        private List<String> conditions() {
            List<String> conditions = new ArrayList<>();
            if (!statuses.isEmpty()) conditions.add("status in (:statuses)");
            if (region != null) conditions.add("region = :region");
            if (fiche != null) conditions.add("fiche = :fiche");
            if (number != null) conditions.add(isShort() ? "right(number, 6) = :number" : "number = :number");
            if (claimedBy != null) conditions.add("claimed_by = :claimedBy");
            if (viewer != null) conditions.add(IN_VIEW);
            return conditions;
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("statuses", statuses.stream().map(Status::name).toList());
            values.put("region", region);
            values.put("fiche", fiche);
            values.put("number", number == null ? null : wholeNumber());
            values.put("claimedBy", claimedBy);
            values.put("viewer", viewer);
            return values;
        }

        private boolean isShort() {
            return number.strip().matches("\\d{1,6}");
        }

        private String wholeNumber() {
            String said = number.strip();
            return isShort() ? "0".repeat(6 - said.length()) + said : said.toUpperCase(Locale.ROOT);
        }
    }
}
