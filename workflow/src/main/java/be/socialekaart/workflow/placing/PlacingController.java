package be.socialekaart.workflow.placing;

import be.socialekaart.events.DecisionEvent.Placement;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFiles;
import be.socialekaart.workflow.deciding.Placing;
import be.socialekaart.workflow.deciding.Placing.Place;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.unmatched.Unmatched;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/werkbank/{id}/plaats")
class PlacingController {

    private static final Locale DUTCH = Locale.of("nl", "BE");

    private final Known known;
    private final Placing placing;
    private final MessageSource messages;

    PlacingController(Known known, Placing placing, MessageSource messages) {
        this.known = known;
        this.placing = placing;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(id, PlacingForm.EMPTY, null);
    }

    @PostMapping
    ModelAndView place(@PathVariable UUID id, PlacingForm form, CurrentUser user) {
        try {
            Place place = form.toPlace(messages.getMessage("reason.placed", null, DUTCH));
            refuseUnlessThere(place);
            placing.place(id, user, place);
        } catch (Refusal refused) {
            return page(id, form, refused);
        }
        return new ModelAndView("redirect:/werkbank/" + id);
    }

    private void refuseUnlessThere(Place place) {
        if (place.placement() == Placement.LINKED
                && known.fiches().find(place.target()).isEmpty())
            throw Refusal.invalid("fiche", "placing.fiche.unknown");
    }

    private ModelAndView page(UUID id, PlacingForm form, @Nullable Refusal refused) {
        CaseFile file = known.cases().find(id).orElseThrow(() -> Refusal.notFound("case.unknown"));
        ModelAndView page = new ModelAndView("placing/place");
        page.addObject("file", file);
        page.addObject("recognition", known.unmatched().find(id).orElseThrow(() -> Refusal.notFound("case.unknown")));
        page.addObject("form", form);
        page.addObject("refused", refused);
        if (refused != null) page.setStatus(refused.status());
        return page;
    }

    /** What is known of the case, together. */
    @org.springframework.stereotype.Component
    record Known(CaseFiles cases, Unmatched unmatched, FicheCopies fiches) {}
}
