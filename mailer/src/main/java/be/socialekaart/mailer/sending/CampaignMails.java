package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.composing.MailTemplate;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The rows of the ledger that belong to a campaign. A mail that no sender has claimed yet is held, skipped or stopped in the
 * caller's transaction: claiming meets it at the row, so after the commit it does not go out. Public: campaigns steer it.
 */
@Repository
public class CampaignMails {

    private final JdbcClient jdbc;
    private final Clock clock;

    CampaignMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public enum CampaignState {
        RUNNING,
        PAUSED,
        STOPPED
    }

    /** Says of a mail that was just planned whose it is, and has it fare as the others of its campaign. */
    public void belongs(UUID mail, UUID campaign, UUID contact) {
        CampaignState state = hold(campaign);
        jdbc.sql("update mail set campaign = :campaign, contact = :contact where id = :mail")
                .param("campaign", campaign)
                .param("contact", contact)
                .param("mail", mail)
                .update();
        if (state != CampaignState.RUNNING) follow(campaign, state);
    }

    /** Whether the campaign goes on; nobody steers it until the end of the transaction. */
    private CampaignState hold(UUID campaign) {
        return CampaignState.valueOf(jdbc.sql("select state from campaign where id = :id for share")
                .param("id", campaign)
                .query(String.class)
                .single());
    }

    /** False when it was stopped before: that is for good. {@link #follow} does the same to its mails. */
    public boolean steer(UUID campaign, CampaignState state) {
        return jdbc.sql("update campaign set state = :state where id = :id and state <> 'STOPPED'")
                        .param("state", state.name())
                        .param("id", campaign)
                        .update()
                == 1;
    }

    /** Holds, releases or stops the mails that no sender has claimed yet. */
    public void follow(UUID campaign, CampaignState state) {
        if (state == CampaignState.STOPPED) {
            settle("campaign = :of", MailState.STOPPED, "campaign-stopped")
                    .param("of", campaign)
                    .update();
        } else {
            jdbc.sql("update mail set held = :held where campaign = :campaign and state = 'WAITING'")
                    .param("held", state == CampaignState.PAUSED)
                    .param("campaign", campaign)
                    .update();
        }
    }

    /** Whoever answered everything is not written to any more, but for a new link that was asked for. */
    public void skipAnswered(UUID contact) {
        settle("contact = :of and template <> :link", MailState.SKIPPED, "answered")
                .param("of", contact)
                .param("link", MailTemplate.UPKEEP_LINK.slug())
                .update();
    }

    public void skip(UUID mail, String reason) {
        settle("id = :of", MailState.SKIPPED, reason).param("of", mail).update();
    }

    public Totals totals(UUID campaign) {
        return jdbc.sql(Totals.COUNTED + " where campaign = :campaign")
                .param("campaign", campaign)
                .query(Totals.class)
                .single();
    }

    private StatementSpec settle(String which, MailState state, String reason) {
        return jdbc.sql("""
                        update mail set state = :state, reason = :reason, settled_at = :now
                        where state = 'WAITING' and\s""" + which)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()));
    }
}
