package be.socialekaart.fiche.reading;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.FicheId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions of a fiche there are and why, without what stood in them. */
@Repository
class History {
    private static final String ENTRY = """
            select fiche_version.version, fiche_version.revision, fiche_version.at, fiche_version.origin, who, fiche_version.number, channel,
                   undoes, changed, role, merge, other, other_fiche.body ->> 'name' as other_name,
                   undone_at is null as standing
            from fiche_version left join proposal using (number)
            left join fiche_merge_version merged
                on merged.fiche = fiche_version.fiche and merged.version = fiche_version.version
            left join fiche_merge on fiche_merge.id = merge
            left join fiche other_fiche on other_fiche.id = other
            where fiche_version.fiche = :fiche
            """;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For everybody to read, so nobody's id is in it.
     *
     * @param source the authentic source whose word it is
     * @param channel through which door it came in, where it was not a suggestion
     * @param undoes the version of which it takes something back
     * @param merge what it has to do with a merge, if anything
     */
    record Entry(
            int version,
            int revision,
            Instant at,
            Origin origin,
            @Nullable String source,
            @Nullable String number,
            @Nullable Channel channel,
            @Nullable Integer undoes,
            List<String> changed,
            @Nullable MergeStep merge) {}

    /**
     * @param role TOOK_IN, WENT, GAVE_BACK or CAME_BACK
     * @param fiche the other one
     * @param standing whether the merge still holds
     */
    record MergeStep(
            String role,
            UUID fiche,
            String name,
            @JsonIgnore UUID merge,
            boolean standing) {

        /** The fiche that stays took in values or gave them back; the other one went or came back as a whole. */
        boolean isOfValues() {
            return role.equals("TOOK_IN") || role.equals("GAVE_BACK");
        }
    }

    /**
     * For who may edit the fiche.
     *
     * @param change where it can be followed; null for a suggestion
     * @param review the case on the desk of the coordinators
     * @param campaign the mailing that asked for it
     * @param reason what whoever proposed it wrote about it
     */
    record Background(
            @Nullable UUID change,
            @Nullable UUID review,
            @Nullable UUID campaign,
            @Nullable String reason) {}

    /** Newest first. */
    List<Entry> of(FicheId fiche) {
        return jdbc.sql(ENTRY + " order by fiche_version.version desc")
                .param("fiche", fiche.value())
                .query(History::entry)
                .list();
    }

    Entry of(FicheId fiche, int version) {
        return jdbc.sql(ENTRY + " and fiche_version.version = :version")
                .param("fiche", fiche.value())
                .param("version", version)
                .query(History::entry)
                .single();
    }

    Background background(FicheId fiche, int version) {
        return jdbc.sql("""
                select proposal.change, review, campaign, coalesce(proposal.reason, plan.reason) as reason
                from fiche_version left join proposal using (number) left join applied_decision using (decision)
                     left join rubriek_plan plan on fiche_version.origin = 'REFERENCE'
                          and fiche_version.number = 'R-' || lpad(plan.number::text, 6, '0')
                where fiche_version.fiche = :fiche and version = :version
                """)
                .param("fiche", fiche.value())
                .param("version", version)
                .query(Background.class)
                .single();
    }

    /**
     * The version that everybody read at a moment. Two decisions may be dated a little out of the order in which they were
     * stored, so what counts is the last version before the first one that was not there yet.
     */
    Optional<Integer> at(FicheId fiche, Instant moment) {
        return jdbc.sql("""
                select max(version) from fiche_version
                where fiche = :fiche and version < coalesce(
                    (select min(version) from fiche_version where fiche = :fiche and at > :moment), 2147483647)
                """)
                .param("fiche", fiche.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        Origin origin = Origin.valueOf(row.getString("origin"));
        String channel = row.getString("channel");
        return new Entry(
                row.getInt("version"),
                row.getInt("revision"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                origin,
                origin == Origin.SOURCE ? row.getString("who") : null,
                row.getString("number"),
                channel == null ? null : Channel.valueOf(channel),
                row.getObject("undoes", Integer.class),
                List.of((String[]) row.getArray("changed").getArray()),
                merge(row));
    }

    private static @Nullable MergeStep merge(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return role == null
                ? null
                : new MergeStep(
                        role,
                        row.getObject("other", UUID.class),
                        row.getString("other_name"),
                        row.getObject("merge", UUID.class),
                        row.getBoolean("standing"));
    }
}
