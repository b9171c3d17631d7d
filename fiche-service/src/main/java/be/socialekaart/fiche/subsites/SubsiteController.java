package be.socialekaart.fiche.subsites;

import be.socialekaart.fields.reference.CareZone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The zones as everybody reads them. */
@Controller
class SubsiteController {
    private final Subsites subsites;

    SubsiteController(Subsites subsites) {
        this.subsites = subsites;
    }

    @GetMapping("/elz")
    String index(Model model) {
        model.addAttribute("provinces", Zones.byProvince());
        model.addAttribute("composed", subsites.published());
        return "subsites/index";
    }

    @GetMapping("/elz/{slug}")
    String zone(@PathVariable String slug, Model model) {
        CareZone zone = Zones.named(slug);
        Subsite subsite = subsites.find(slug).orElseGet(() -> Subsite.untouched(zone));
        describe(zone, model);
        model.addAttribute("content", subsite.published() == null ? Content.NOTHING : subsite.published());
        return "subsites/zone";
    }

    static void describe(CareZone zone, Model model) {
        model.addAttribute("zone", zone);
        model.addAttribute("place", Zones.place(zone));
        model.addAttribute("municipalities", Zones.municipalities(zone));
    }
}
