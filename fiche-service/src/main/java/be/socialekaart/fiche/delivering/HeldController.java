package be.socialekaart.fiche.delivering;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The deliveries as coordinators see them: the newest, those that wait for a person first. */
@Controller
@RequestMapping("/beheer/leveringen")
class HeldController {
    private static final int SHOWN = 50;
    private static final int SAMPLE = 20;

    private final Deliveries deliveries;
    private final Comparison comparison;
    private final Releasing releasing;

    HeldController(Deliveries deliveries, Comparison comparison, Releasing releasing) {
        this.deliveries = deliveries;
        this.comparison = comparison;
        this.releasing = releasing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("deliveries", deliveries.newest(SHOWN));
        return "delivering/deliveries";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Delivery delivery = deliveries.find(id).orElseThrow(() -> Refusal.notFound("delivery.unknown"));
        model.addAttribute("delivery", delivery);
        model.addAttribute("sample", comparison.endingSample(delivery, SAMPLE));
        return "delivering/delivery";
    }

    @PostMapping("/{id}/vrijgave")
    String release(@PathVariable UUID id, CurrentUser user, RedirectAttributes after) {
        return decide(id, true, user, after);
    }

    @PostMapping("/{id}/weigering")
    String refuse(@PathVariable UUID id, CurrentUser user, RedirectAttributes after) {
        return decide(id, false, user, after);
    }

    private String decide(UUID id, boolean released, CurrentUser user, RedirectAttributes after) {
        releasing.decide(id, released, user.id());
        after.addAttribute("id", id);
        return "redirect:/beheer/leveringen/{id}";
    }
}
