package be.socialekaart.mailer.campaigning;

import be.socialekaart.fields.reference.Province;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.mailer.campaigning.Campaign.Progress;
import be.socialekaart.mailer.campaigning.Selection.Chosen;
import be.socialekaart.mailer.campaigning.Starting.InTheWay;
import be.socialekaart.mailer.composing.Letters;
import be.socialekaart.mailer.sending.CampaignMails;
import be.socialekaart.mailer.sending.Totals;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of campaigns. */
@Component
class MailingPages {

    private final Campaigns campaigns;
    private final Selecting selecting;
    private final CampaignMails mails;
    private final Letters letters;
    private final Clock clock;

    MailingPages(Campaigns campaigns, Selecting selecting, CampaignMails mails, Letters letters, Clock clock) {
        this.campaigns = campaigns;
        this.selecting = selecting;
        this.mails = mails;
        this.letters = letters;
        this.clock = clock;
    }

    /** One line of the list. */
    record Row(Campaign campaign, Totals mails, Progress progress) {}

    ModelAndView list(CampaignForm form, boolean refused) {
        ModelAndView page = new ModelAndView("campaigning/mailings");
        if (refused) page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addObject(
                        "campaigns", campaigns.newest().stream().map(this::row).toList())
                .addObject("form", form)
                .addObject("problems", refused ? form.problems() : List.of())
                .addObject("provinces", Province.values())
                .addObject("rubrieken", Rubrieken.load().headings());
    }

    /** @param inTheWay of the start that was asked for; null when none was */
    ModelAndView preview(CampaignForm form, @Nullable InTheWay inTheWay) {
        Selection selection = selecting.select(form.criteria());
        List<Campaign> recent = campaigns.lately(clock.instant());
        ModelAndView page = new ModelAndView("campaigning/preview");
        if (inTheWay != null) page.setStatus(HttpStatus.CONFLICT);
        if (!selection.addressees().isEmpty()) {
            List<String> names = selection.addressees().getFirst().fiches().stream()
                    .map(Chosen::name)
                    .sorted()
                    .toList();
            page.addObject("sample", letters.sample(names));
        }
        return page.addObject("form", form)
                .addObject("key", form.sleutel() == null ? UUID.randomUUID() : form.sleutel())
                .addObject("selection", selection)
                .addObject("shown", selection.fingerprint())
                .addObject("recent", recent.stream().map(this::row).toList())
                .addObject("sameName", recent.stream().anyMatch(campaign -> campaign.isCalled(form.name())))
                .addObject("untold", inTheWay == InTheWay.SAME_NAME)
                .addObject("changed", inTheWay == InTheWay.CHANGED);
    }

    ModelAndView campaign(Campaign campaign) {
        return new ModelAndView("campaigning/campaign").addObject("row", row(campaign));
    }

    private Row row(Campaign campaign) {
        return new Row(campaign, mails.totals(campaign.id()), campaigns.progress(campaign.id()));
    }
}
