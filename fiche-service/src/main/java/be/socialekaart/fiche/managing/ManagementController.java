package be.socialekaart.fiche.managing;

import be.socialekaart.web.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ManagementController {
    private final Managements managements;

    ManagementController(Managements managements) {
        this.managements = managements;
    }

    @GetMapping("/beheer")
    String mine(CurrentUser user, Model model) {
        model.addAttribute("fiches", managements.of(user.id()));
        return "managing/mine";
    }
}
