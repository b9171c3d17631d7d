package be.socialekaart.mailer.campaigning;

import be.socialekaart.mailer.campaigning.Starting.Wanted;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list, the form with its preview, and one campaign. A campaign is started only from the preview of what it asks. */
@Controller
@RequestMapping("/mailings")
class MailingsController {

    private final MailingPages pages;
    private final Campaigns campaigns;
    private final Starting starting;
    private final Steering steering;

    MailingsController(MailingPages pages, Campaigns campaigns, Starting starting, Steering steering) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.starting = starting;
        this.steering = steering;
    }

    @GetMapping
    ModelAndView list() {
        return pages.list(CampaignForm.empty(), false);
    }

    @GetMapping("/voorbeeld")
    ModelAndView preview(CampaignForm form) {
        return form.problems().isEmpty() ? pages.preview(form, null) : pages.list(form, true);
    }

    @PostMapping
    ModelAndView start(
            CampaignForm form,
            @RequestParam(name = "gezien", required = false) @Nullable String shown,
            CurrentUser user) {
        if (!form.problems().isEmpty()) return pages.list(form, true);
        Wanted wanted = new Wanted(
                form.key(), form.name(), form.criteria(), shown == null ? "" : shown, form.again(), user.id());
        return starting.start(wanted)
                .map(inTheWay -> pages.preview(form, inTheWay))
                .orElseGet(() -> at(wanted.id()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return pages.campaign(known(id));
    }

    @PostMapping("/{id}/pauze")
    ModelAndView pause(@PathVariable UUID id) {
        return then(id, steering::pause);
    }

    @PostMapping("/{id}/verder")
    ModelAndView resume(@PathVariable UUID id) {
        return then(id, steering::resume);
    }

    @PostMapping("/{id}/stop")
    ModelAndView stop(@PathVariable UUID id) {
        return then(id, steering::stop);
    }

    private ModelAndView then(UUID id, Consumer<UUID> action) {
        action.accept(known(id).id());
        return at(id);
    }

    private Campaign known(UUID id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.unknown"));
    }

    private static ModelAndView at(UUID id) {
        return new ModelAndView("redirect:/mailings/" + id);
    }
}
