package be.socialekaart.gateway.operations;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OverviewController {

    private final Overview overview;

    OverviewController(Overview overview) {
        this.overview = overview;
    }

    @GetMapping("/operaties")
    String overview(Model model) {
        List<PartState> states = overview.now();
        model.addAttribute("states", states);
        model.addAttribute("allWell", states.stream().allMatch(PartState::isWell));
        model.addAttribute("here", "");
        return "operations/overview";
    }

    /** The list of parts for the page of one of them, which does not know the others. */
    @GetMapping("/operaties/onderdelen")
    String navigation(@RequestParam(name = "hier", defaultValue = "") String here, Model model) {
        model.addAttribute("here", here);
        return "operations/parts";
    }

    @ModelAttribute("parts")
    List<Part> parts() {
        return Part.ALL;
    }
}
