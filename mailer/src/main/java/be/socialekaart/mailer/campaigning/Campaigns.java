package be.socialekaart.mailer.campaigning;

import be.socialekaart.mailer.campaigning.Campaign.Progress;
import be.socialekaart.mailer.sending.CampaignMails.CampaignState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Campaigns {

    private static final String COLUMNS = """
            select id, name, months, region, rubriek, most, state, started_by, moment, started_at from campaign\s""";

    private static final Duration LATELY = Duration.ofHours(24);

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One campaign is started at a time, so that no fiche is chosen by two. */
    void lockStarting() {
        jdbc.sql("lock table campaign in share row exclusive mode").update();
    }

    /** False when there is one for that moment of the schedule already, or with that id. */
    boolean add(Campaign campaign) {
        return jdbc.sql("""
                        insert into campaign (id, name, months, region, rubriek, most, state, started_by, moment, started_at)
                        values (:id, :name, :months, :region, :rubriek, :most, :state, :startedBy, :moment, :startedAt)
                        on conflict do nothing
                        """)
                        .param("id", campaign.id())
                        .param("name", campaign.name())
                        .param("months", campaign.criteria().months())
                        .param("region", campaign.criteria().region())
                        .param("rubriek", campaign.criteria().rubriek())
                        .param("most", campaign.criteria().most())
                        .param("state", campaign.state().name())
                        .param("startedBy", campaign.startedBy())
                        .param("moment", campaign.moment() == null ? null : Timestamp.from(campaign.moment()))
                        .param("startedAt", Timestamp.from(campaign.startedAt()))
                        .update()
                == 1;
    }

    Optional<Campaign> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Campaigns::campaign)
                .optional();
    }

    List<Campaign> newest() {
        return jdbc.sql(COLUMNS + "order by started_at desc, id limit 50")
                .query(Campaigns::campaign)
                .list();
    }

    /** What began in the last 24 hours, so that going back in the browser does not start it again unnoticed. */
    List<Campaign> lately(Instant now) {
        return jdbc.sql(COLUMNS + "where started_at > :from order by started_at desc, id limit 50")
                .param("from", Timestamp.from(now.minus(LATELY)))
                .query(Campaigns::campaign)
                .list();
    }

    /** How the questions stand, counted with one look. */
    Progress progress(UUID campaign) {
        return jdbc.sql("""
                        select count(distinct contact.id) as addressees,
                               count(distinct contact.id) filter (where contact.closed_at is null) as under_way,
                               count(*) as fiches,
                               count(*) filter (where state = 'OPEN') as open,
                               count(*) filter (where state = 'CONFIRMED') as confirmed,
                               count(*) filter (where state = 'CORRECTED') as corrected,
                               count(*) filter (where state = 'UNSURE') as unsure,
                               count(*) filter (where state = 'ELSEWHERE') as elsewhere,
                               count(*) filter (where state = 'BY_PHONE') as by_phone,
                               count(*) filter (where state = 'NOT_REACHED') as not_reached,
                               count(*) filter (where state = 'STOPPED') as stopped
                        from contact join contact_fiche on contact_fiche.contact = contact.id
                        where contact.campaign = :campaign
                        """).param("campaign", campaign).query(Progress.class).single();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        Timestamp moment = row.getTimestamp("moment");
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new Criteria(
                        row.getInt("months"), row.getString("region"), row.getString("rubriek"), row.getInt("most")),
                CampaignState.valueOf(row.getString("state")),
                row.getString("started_by"),
                moment == null ? null : moment.toInstant(),
                row.getTimestamp("started_at").toInstant());
    }
}
